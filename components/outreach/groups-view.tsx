'use client';

import Plus from 'lucide-react/icons/plus';
import UsersRound from 'lucide-react/icons/users-round';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DialogForm } from '@/components/console/dialog-form';
import { FormField } from '@/components/forms/form-field';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { RadioGroup } from '@/components/ui/radio-group';
import { GROUP_NAME_MAX, type GroupKind, type GroupView } from '@/lib/domain/groups/schema';
import { createGroupAction } from './actions';

/** One's groups: lists for bulk messages, and support groups. */
export function GroupsView({ groups }: { groups: readonly GroupView[] }) {
  const t = useTranslations('outreach.groups');
  const [isCreating, setIsCreating] = useState(false);
  const create = (
    <Button variant="primary" onClick={() => setIsCreating(true)}>
      <Plus aria-hidden />
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} text={t('text')} actions={create} />
      {groups.length === 0 ? (
        <EmptyState icon={<UsersRound aria-hidden />} title={t('empty')} text={t('emptyText')} />
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {groups.map((group) => (
            <li key={group.groupId}>
              <GroupCard group={group} />
            </li>
          ))}
        </ul>
      )}
      {isCreating && <CreateDialog onClose={() => setIsCreating(false)} />}
    </>
  );
}

function GroupCard({ group }: { group: GroupView }) {
  const t = useTranslations('outreach.groups');
  return (
    <Card className="h-full">
      <div className="flex flex-col gap-2">
        <h2 className="min-w-0 text-base">
          <Link
            href={`/groups/${group.groupId}`}
            title={group.name}
            className="block truncate rounded-sm decoration-1 underline-offset-3 hover:underline focus-visible:underline touch:py-3"
          >
            {group.name}
          </Link>
        </h2>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
          <Badge tone={group.kind === 'shared' ? 'primary' : 'neutral'}>{t(group.kind)}</Badge>
          {group.isClosed && <Badge>{t('closed')}</Badge>}
          <span>{t('membersCount', { count: group.memberCount })}</span>
          {Boolean(group.invitedCount) && (
            <span>{t('invitedCount', { count: group.invitedCount ?? 0 })}</span>
          )}
        </p>
      </div>
    </Card>
  );
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('outreach.groups');
  const router = useRouter();
  const [kind, setKind] = useState<GroupKind>('cohort');
  return (
    <DialogForm
      title={t('new')}
      submitLabel={t('create')}
      action={createGroupAction}
      toInput={(form) => ({ name: String(form.get('name') ?? ''), kind, members: [] })}
      onClose={onClose}
      onDone={({ groupId }) => {
        notify.success(t('created'));
        router.push(`/groups/${groupId}`);
      }}
    >
      <FormField name="name" label={t('name')}>
        <Input maxLength={GROUP_NAME_MAX} autoComplete="off" />
      </FormField>
      <RadioGroup
        legend={t('kind')}
        name="kind"
        value={kind}
        onValueChange={(value) => setKind(value as GroupKind)}
        options={[
          { value: 'cohort', label: t('cohort'), hint: t('cohortHint') },
          { value: 'shared', label: t('shared'), hint: t('sharedHint') },
        ]}
      />
    </DialogForm>
  );
}
