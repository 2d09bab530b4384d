'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { notify } from '@/components/ui/notify';
import { leaveGroup } from '@/lib/client/group-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';

export type GroupDialogProps = {
  head: ThreadHead;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The conversation is gone for this reader. */
  onLeft: () => void;
};

/** The loaded part of `GroupDialog`. */
export function GroupDialogSurface({ head, isOpen, onOpenChange, onLeft }: GroupDialogProps) {
  const t = useTranslations('groups');
  const { client } = useMessaging();
  const [isLeaving, setIsLeaving] = useState(false);
  const { group, displayName: name } = head;
  if (!group) return null;

  async function leave() {
    // A refusal stays in the dialog, which says so.
    await leaveGroup(head.group!.groupId, client.reader.username);
    notify.success(t('left'));
    client.refreshLists();
    onOpenChange(false);
    onLeft();
  }

  const footer = group.isOwner ? (
    <ButtonLink href={`/groups/${group.groupId}`}>{t('members')}</ButtonLink>
  ) : (
    <Button onClick={() => setIsLeaving(true)}>{t('leave')}</Button>
  );
  return (
    <>
      <Dialog
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        title={name}
        description={t('membersText')}
        footer={footer}
      >
        <ul aria-label={t('members')} className="flex flex-col gap-2">
          {group.members.map((member) => (
            <Member key={member.username} member={member} />
          ))}
        </ul>
      </Dialog>
      <ConfirmDialog
        isOpen={isLeaving}
        onOpenChange={setIsLeaving}
        title={t('leaveTitle', { name })}
        description={t('leaveText')}
        confirmLabel={t('leave')}
        onConfirm={leave}
      />
    </>
  );
}

type MemberProps = { member: NonNullable<ThreadHead['group']>['members'][number] };

function Member({ member: { username, displayName, role, isYou } }: MemberProps) {
  const t = useTranslations();
  return (
    <li className="flex min-h-11 items-center gap-3">
      <Avatar name={displayName} hueKey={username} size="small" />
      <span className="min-w-0 truncate">{displayName}</span>
      {isYou && <Badge>{t('groups.you')}</Badge>}
      {role !== 'patient' && role !== 'system' && <Badge tone="primary">{t(`shell.roles.${role}`)}</Badge>}
    </li>
  );
}
