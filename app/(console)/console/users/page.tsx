import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { UsersView } from '@/components/console/users/users-view';
import { userFilters } from '@/lib/domain/identity/user-schema';
import { users } from '@/lib/domain/identity/users-queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { addPersonAction, changePersonAction, liftAction, suspendAction } from './actions';
import { moreUsers } from './more';

export const metadata = { title: textsOf('console')('users.title') };

export default async function UsersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, ctx } = await requireActor(['admin']);
  const { filters, given } = readFilters(userFilters, { sort: 'name', ...(await searchParams) });
  const { users: rows, nextCursor } = await users(ctx, filters);
  return (
    <UsersView
      first={{ rows, nextCursor, listKey: JSON.stringify(given) }}
      given={given}
      ownUsername={actor.username}
      load={moreUsers.bind(null, given)}
      actions={{
        add: addPersonAction,
        change: changePersonAction,
        suspend: suspendAction,
        lift: liftAction,
      }}
    />
  );
}
