import Ban from 'lucide-react/icons/ban';
import KeyRound from 'lucide-react/icons/key-round';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Timestamp } from '@/components/ui/timestamp';
import type { UserView } from '@/lib/domain/identity/user-schema';
import type { ConsoleWords } from '../console-words';

/** The columns of the users' table. Only those that the server can sort by sort. */
export function userColumns(t: ConsoleWords, menuOf: (user: UserView) => ReactNode): DataColumn<UserView>[] {
  return [
    {
      id: 'name',
      header: t('users.columns.name'),
      isFixed: true,
      value: (user) => user.displayName,
      cell: (user) => <PersonCell user={user} />,
    },
    {
      id: 'username',
      header: t('users.columns.username'),
      isHidden: true,
      value: (user) => user.username,
    },
    {
      id: 'email',
      header: t('users.columns.email'),
      cell: (user) => (
        <span className="block truncate @2xl:max-w-60" title={user.email ?? undefined}>
          {user.email ?? '–'}
        </span>
      ),
    },
    { id: 'role', header: t('users.columns.role'), cell: (user) => t(`roles.${user.role}`) },
    {
      id: 'status',
      header: t('users.columns.status'),
      cell: (user) => <StatusBadges user={user} t={t} />,
    },
    { id: 'zone', header: t('users.columns.zone'), isHidden: true, cell: (user) => user.timeZone },
    {
      id: 'created',
      header: t('users.columns.created'),
      value: (user) => user.createdAt.getTime(),
      isNumeric: true,
      cell: (user) => <Timestamp at={user.createdAt.toISOString()} />,
    },
    { id: 'actions', header: t('table.actions'), cell: menuOf, isNumeric: true },
  ];
}

function PersonCell({ user }: { user: UserView }) {
  return (
    <span className="flex min-w-0 items-center gap-3 @2xl:max-w-64">
      <Avatar name={user.displayName} hueKey={user.username} size="small" />
      <span className="min-w-0">
        <span className="block truncate font-semibold" title={user.displayName}>
          {user.displayName}
        </span>
        <span className="block truncate text-sm text-muted-foreground" title={user.username}>
          {user.username}
        </span>
      </span>
    </span>
  );
}

function StatusBadges({ user, t }: { user: UserView; t: ConsoleWords }) {
  return (
    <span className="flex flex-wrap gap-1 @max-2xl:justify-end">
      <Badge tone={user.status === 'active' ? 'success' : 'neutral'}>
        {t(`users.status.${user.status}`)}
      </Badge>
      {user.isSuspended && (
        <Badge tone="waiting" icon={<Ban aria-hidden />}>
          {t('users.status.suspended')}
        </Badge>
      )}
      {!user.canSignIn && <Badge icon={<KeyRound aria-hidden />}>{t('users.status.noPassword')}</Badge>}
    </span>
  );
}
