'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DialogForm } from '@/components/console/dialog-form';
import { FormField } from '@/components/forms/form-field';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import type { DataColumn } from '@/components/ui/data-table-types';
import { IconLink } from '@/components/ui/icon-link';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { Timestamp } from '@/components/ui/timestamp';
import { GROUP_NAME_MAX, type GroupView } from '@/lib/domain/groups/schema';
import { closeGroupAction, removeMemberAction, renameGroupAction } from './actions';
import { AddMembersDialog } from './add-members-dialog';
import type { Choosable } from './patient-chooser';

/** A member as the page shows them; times in ISO 8601. */
export type MemberRow = {
  username: string;
  displayName: string | null;
  realName: string | null;
  role: string;
  status: 'listed' | 'joined' | 'invited';
  isYou: boolean;
  since: string;
};

type GroupPageProps = { group: Omit<GroupView, 'createdAt'>; members: MemberRow[]; patients: Choosable[] };
type Open = 'add' | 'rename' | 'close' | MemberRow | null;

/** One group: who is in it, and what its owner can do. */
export function GroupPage({ group, members, patients }: GroupPageProps) {
  const t = useTranslations('outreach.groups');
  const [open, setOpen] = useState<Open>(null);
  const isMine = group.isOwner && !group.isClosed;
  const columns = useMemberColumns(group, isMine ? setOpen : null);
  const candidates = useMemo(() => {
    const there = new Set(members.map((one) => one.username));
    return patients.filter((one) => one.isActive && !there.has(one.username));
  }, [members, patients]);
  return (
    <>
      <PageHeader
        title={group.name}
        text={t(group.kind === 'cohort' ? 'cohortHint' : 'sharedHint')}
        back={<IconLink href="/groups" label={t('back')} icon={<ArrowLeft aria-hidden />} />}
        actions={<GroupActions group={group} isMine={isMine} onOpen={setOpen} />}
      />
      <DataTable
        label={t('members')}
        columns={columns}
        rows={members}
        rowId={(row) => row.username}
        rememberAs="group-members"
      />
      {open === 'add' && (
        <AddMembersDialog group={group} candidates={candidates} onClose={() => setOpen(null)} />
      )}
      {open === 'rename' && <RenameDialog group={group} onClose={() => setOpen(null)} />}
      {open === 'close' && <CloseDialog group={group} onClose={() => setOpen(null)} />}
      {open !== null && typeof open === 'object' && (
        <RemoveDialog group={group} member={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

type GroupActionsProps = { group: GroupPageProps['group']; isMine: boolean; onOpen: (open: Open) => void };

function GroupActions({ group, isMine, onOpen }: GroupActionsProps) {
  const t = useTranslations('outreach.groups');
  const isShared = group.kind === 'shared';
  return (
    <>
      {isMine && <Button onClick={() => onOpen('rename')}>{t('rename')}</Button>}
      {isMine && <Button onClick={() => onOpen('close')}>{t('close')}</Button>}
      {isMine && <Button onClick={() => onOpen('add')}>{isShared ? t('invite') : t('add')}</Button>}
      {isShared ? (
        <ButtonLink href={`/inbox/${group.conversationId}`} variant="primary">
          {t('open')}
        </ButtonLink>
      ) : (
        isMine &&
        group.memberCount > 0 && (
          <ButtonLink href={`/groups/bulk/new?group=${group.groupId}`} variant="primary">
            {t('write')}
          </ButtonLink>
        )
      )}
    </>
  );
}

function useMemberColumns(
  group: GroupPageProps['group'],
  onRemove: ((row: MemberRow) => void) | null,
): DataColumn<MemberRow>[] {
  const t = useTranslations('outreach.groups');
  const isShared = group.kind === 'shared';
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        isFixed: true,
        value: (row) => row.realName ?? row.displayName,
        cell: (row) => <span className="font-semibold">{row.realName ?? row.displayName}</span>,
      },
      ...(isShared
        ? [{ id: 'shown', header: t('columns.shownAs'), value: (row: MemberRow) => row.displayName }]
        : []),
      {
        id: 'status',
        header: t('columns.status'),
        value: (row) => t(`statuses.${row.status}`),
        cell: (row) => (
          <Badge tone={row.status === 'invited' ? 'waiting' : 'neutral'}>{t(`statuses.${row.status}`)}</Badge>
        ),
      },
      { id: 'since', header: t('columns.since'), cell: (row) => <Timestamp at={row.since} /> },
      ...(onRemove
        ? [
            {
              id: 'actions',
              header: t('columns.actions'),
              isNumeric: true,
              cell: (row: MemberRow) =>
                row.isYou ? null : (
                  <Button size="small" id={removeId(row)} onClick={() => onRemove(row)}>
                    {row.status === 'invited' ? t('withdraw') : t('remove')}
                    <span className="sr-only"> {row.realName ?? row.displayName}</span>
                  </Button>
                ),
            },
          ]
        : []),
    ],
    [t, isShared, onRemove],
  );
}

const removeId = ({ username }: MemberRow) => `remove-${username}`;

type DialogProps = { group: GroupPageProps['group']; onClose: () => void };

function RenameDialog({ group, onClose }: DialogProps) {
  const t = useTranslations('outreach.groups');
  return (
    <DialogForm
      title={t('rename')}
      submitLabel={t('rename')}
      size="small"
      action={renameGroupAction}
      toInput={(form) => ({ id: group.groupId, name: String(form.get('name') ?? '') })}
      onClose={onClose}
      onDone={() => notify.success(t('renamed'))}
    >
      <FormField name="name" label={t('name')}>
        <Input maxLength={GROUP_NAME_MAX} defaultValue={group.name} autoComplete="off" />
      </FormField>
    </DialogForm>
  );
}

function CloseDialog({ group, onClose }: DialogProps) {
  const t = useTranslations('outreach.groups');
  const router = useRouter();
  return (
    <DialogForm
      title={t('closeTitle', { name: group.name })}
      description={t('closeText')}
      submitLabel={t('close')}
      tone="danger"
      size="small"
      action={closeGroupAction}
      toInput={() => ({ id: group.groupId })}
      onClose={onClose}
      onDone={() => {
        notify.success(t('closedDone'));
        router.push('/groups');
      }}
    />
  );
}

function RemoveDialog({ group, member, onClose }: DialogProps & { member: MemberRow }) {
  const t = useTranslations('outreach.groups');
  return (
    <DialogForm
      title={t('removeTitle', { name: member.realName ?? member.displayName ?? '' })}
      description={t('removeText')}
      submitLabel={member.status === 'invited' ? t('withdraw') : t('remove')}
      tone="danger"
      size="small"
      action={removeMemberAction}
      toInput={() => ({ id: group.groupId, username: member.username })}
      onClose={onClose}
      returnTo={removeId(member)}
      isGoneAfter
      onDone={() => notify.success(t('removed'))}
    />
  );
}
