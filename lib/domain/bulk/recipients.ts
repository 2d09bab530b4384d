import type { BulkAudience } from '@/lib/domain/bulk/schema';
import { assignedPatients, isKnownTo } from '@/lib/domain/care/queries';
import { cohortMemberIds } from '@/lib/domain/groups/queries';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

export interface BulkRecipient {
  id: number;
  username: string;
  displayName: string;
}

/**
 * The people whom a bulk send addresses, in the order of their names, each once. Named ones are the caller's own patients now:
 * anybody else is not_found like an unknown name, or forbidden when the caller may know of them. Of a cohort all are kept, since
 * who left the caseload shall show in the result with the reason. Throws forbidden for other roles, invalid_request for nobody.
 */
export async function bulkRecipients(
  ctx: Ctx,
  { recipients, cohortId }: BulkAudience,
): Promise<BulkRecipient[]> {
  const found = recipients ? await ownPatients(ctx, recipients) : await membersOf(ctx, cohortId!);
  if (found.length === 0) {
    const fields = [{ path: 'cohort_id', message: 'Nobody is on this list.' }];
    throw new AppError('invalid_request', 'This would reach nobody.', { fields });
  }
  return found;
}

async function ownPatients(ctx: Ctx, usernames: string[]): Promise<BulkRecipient[]> {
  const own = await assignedPatients(ctx);
  const asked = new Set(usernames);
  const found = own.filter(({ username }) => asked.has(username));
  const known = new Set(found.map(({ username }) => username));
  const stranger = usernames.find((name) => !known.has(name));
  if (stranger !== undefined) throw await refusalOf(ctx, stranger);
  return found.map(({ personId, username, displayName }) => ({ id: personId, username, displayName }));
}

/** Asked of an unknown name too: the same work for what is unknown and what is not to be known. */
async function refusalOf(ctx: Ctx, username: string): Promise<AppError> {
  const [person] = await ctx.tx.sql<{ id: number }[]>`select id from users where username = ${username}`;
  const isKnown = await isKnownTo(ctx.tx, ctx.actor, person?.id ?? 0, ctx.now);
  return isKnown ? new AppError('forbidden', 'A bulk message goes to your own patients only.') : notFound();
}

async function membersOf(ctx: Ctx, cohortId: number): Promise<BulkRecipient[]> {
  const ids = await cohortMemberIds(ctx, cohortId);
  return ctx.tx.sql<BulkRecipient[]>`
    select id, username, display_name as "displayName" from users where id = any(${ids}::bigint[])
    order by lower(display_name), id`;
}

/** Throws conflict, with the number, when the sender was told of another. */
export function assertBulkConfirmed(count: number, confirmed: number | undefined): void {
  if (confirmed === undefined || confirmed === count) return;
  throw new AppError('conflict', `This reaches ${count} patients now. Confirm with their number.`, {
    fields: [{ path: 'confirmed_count', message: String(count) }],
  });
}
