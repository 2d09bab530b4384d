'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { acceptInvitation, type Invitation, leaveGroup } from '@/lib/client/group-calls';
import { useMessaging } from '@/lib/client/messaging-context';

const LONGEST_NAME = 40;

type InvitationDialogProps = { invitation: Invitation; onClose: () => void };

/** What joining means, and the name under which one appears there. */
export function InvitationDialog({ invitation: { groupId, name }, onClose }: InvitationDialogProps) {
  const t = useTranslations('groups');
  const id = useId();
  const router = useRouter();
  const { client } = useMessaging();
  const queries = useQueryClient();
  const [displayName, setDisplayName] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState<'join' | 'decline' | null>(null);

  async function answer(way: 'join' | 'decline', act: () => Promise<unknown>) {
    setBusy(way);
    try {
      await act();
      notify.success(t(way === 'join' ? 'joined' : 'declined'));
      client.refreshLists();
      onClose();
      await queries.invalidateQueries({ queryKey: ['groups'] });
      router.refresh();
    } catch (error) {
      const { fields, detail } = asApiError(error);
      setFault(fields?.display_name ?? fields?.displayName ?? (detail || t('failed')));
    } finally {
      setBusy(null);
    }
  }

  function join(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (busy === null) void answer('join', () => acceptInvitation(groupId, displayName));
  }

  const footer = (
    <>
      <Button
        isBusy={busy === 'decline'}
        onClick={() => void answer('decline', () => leaveGroup(groupId, client.reader.username))}
      >
        {t('decline')}
      </Button>
      <Button
        type="submit"
        form={id}
        variant="primary"
        disabled={displayName.trim() === ''}
        isBusy={busy === 'join'}
      >
        {t('join')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && busy === null && onClose()}
      title={t('title', { name })}
      description={t('text')}
      footer={footer}
    >
      <form id={id} onSubmit={join} noValidate>
        <Field label={t('displayName')} hint={t('displayNameHint')} error={fault}>
          <Input
            value={displayName}
            maxLength={LONGEST_NAME}
            onChange={(event) => {
              setDisplayName(event.target.value);
              setFault(undefined);
            }}
            autoComplete="off"
          />
        </Field>
      </form>
    </Dialog>
  );
}
