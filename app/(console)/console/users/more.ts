'use server';

import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { userFilters } from '@/lib/domain/identity/user-schema';
import { users } from '@/lib/domain/identity/users-queries';
import { requireActor } from '@/lib/next/session';

/** The page of users after `cursor`, for the same filters as in the address. */
export async function moreUsers(given: SearchParams, cursor: string) {
  const { ctx } = await requireActor(['admin']);
  const { filters } = readFilters(userFilters, given);
  const { users: rows, nextCursor } = await users(ctx, { ...filters, cursor: String(cursor) });
  return { rows, nextCursor };
}
