'use client';

import UserPlus from 'lucide-react/icons/user-plus';
import Users from 'lucide-react/icons/users';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import type { DataSort } from '@/components/ui/data-table-types';
import { EmptyState } from '@/components/ui/empty-state';
import type { UserView } from '@/lib/domain/identity/user-schema';
import { MoreRows } from '../more-rows';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { useUrlFilters } from '../use-url-filters';
import type { UserActions, UserDialog } from './user-actions';
import { userColumns } from './user-columns';
import { UserDialogs } from './user-dialogs';
import { UserFilters } from './user-filters';
import { UserRowMenu } from './user-menu';

type UsersViewProps = {
  first: PagedList<UserView>;
  given: Record<string, string>;
  ownUsername: string;
  load: (cursor: string) => Promise<RowPage<UserView>>;
  actions: UserActions;
};

const idOf = (user: UserView) => user.username;

/** Everybody with an account (A8): find, add, change, suspend, deactivate. */
export function UsersView({ first, given, ownUsername, load, actions }: UsersViewProps) {
  const t = useTranslations('console');
  const [dialog, setDialog] = useState<UserDialog | null>(null);
  const { change, isPending } = useUrlFilters('/console/users', given);
  const { rows, replace, ...more } = usePagedRows(first, idOf, load);
  const onChanged = (user?: UserView) => user && replace(user);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table wants stable columns, and the rows come as arguments.
  const columns = useMemo(
    () =>
      userColumns(t, (user) => (
        <UserRowMenu
          user={user}
          isSelf={user.username === ownUsername}
          actions={actions}
          onOpen={setDialog}
          onChanged={onChanged}
        />
      )),
    [t, ownUsername],
  );
  const addButton = (
    <Button variant="primary" onClick={() => setDialog({ kind: 'add' })}>
      <UserPlus aria-hidden />
      {t('users.add')}
    </Button>
  );
  const [search, setSearch] = useState({ round: 0, text: given.q });
  const isFiltered = Boolean(given.q || given.role || given.status);

  /** The search box keeps its own text, so it is made anew. */
  function clear() {
    setSearch({ round: search.round + 1, text: '' });
    change({ q: '', role: '', status: '' });
  }

  return (
    <TablePage>
      <PageHeader title={t('users.title')} text={t('users.text')} actions={addButton} />
      <DataTable
        label={t('users.table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        state={isPending ? 'loading' : 'ready'}
        sort={toSort(given.sort)}
        onSortChange={(sort) => change({ sort: fromSort(sort) })}
        rememberAs="users"
        className={filling}
        toolbar={<UserFilters key={search.round} startText={search.text} given={given} onChange={change} />}
        empty={
          <EmptyState
            icon={<Users aria-hidden />}
            title={isFiltered ? t('users.noMatch') : t('users.empty')}
            text={isFiltered ? t('users.noMatchText') : t('users.emptyText')}
            action={isFiltered ? <Button onClick={clear}>{t('filters.clear')}</Button> : addButton}
          />
        }
        footer={<MoreRows {...more} />}
      />
      {dialog && (
        <UserDialogs
          dialog={dialog}
          actions={actions}
          onClose={() => setDialog(null)}
          onChanged={onChanged}
        />
      )}
    </TablePage>
  );
}

const toSort = (sort = 'name'): DataSort => ({
  columnId: sort.replace('-', ''),
  isDescending: sort.startsWith('-'),
});

const fromSort = (sort: DataSort | null) => (sort ? `${sort.isDescending ? '-' : ''}${sort.columnId}` : '');
