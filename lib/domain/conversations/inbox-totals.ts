import { matchesFilter } from '@/lib/domain/conversations/folders';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import type { Reader } from '@/lib/platform/reader';

export interface InboxTotals {
  /** Unread messages over all that the caller sees. */
  unread: number;
  /** Conversations in the inbox, or with something unread in it. */
  total: number;
}

/** What older clients that page by number count. */
export async function inboxTotals(ctx: Ctx, isUnreadOnly: boolean): Promise<InboxTotals> {
  const folder = isUnreadOnly ? 'unread' : 'inbox';
  const [row] = await ctx.tx.sql<InboxTotals[]>`
    select ${unreadTotal(ctx)} as unread, ${folderTotal(ctx, folder)} as total`;
  return row!;
}

/** The part `unread` of a statement. */
export const unreadTotal = ({ tx: { sql }, actor, now }: Reader) => sql`(
  select coalesce(sum(p.unread_count), 0)::int from conversation_participants p
  where ${isVisibleTo(sql, actor.id, now)} and p.unread_count > 0 and p.deleted_at is null)`;

/** The part `total` of a statement. */
export const folderTotal = ({ tx: { sql }, actor, now }: Reader, folder: 'inbox' | 'unread') => sql`(
  select count(*)::int from conversation_participants p
  where ${isVisibleTo(sql, actor.id, now)} and ${matchesFilter(sql, { folder }, now)})`;
