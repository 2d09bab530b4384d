import type { PageFacts } from '@/lib/domain/conversations/page-facts';
import type { MessageRow } from '@/lib/domain/conversations/thread-rows';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';

/** Who wrote a message, as a thread names them. */
export interface Writer {
  username: string;
  displayName: string;
  role: Role;
}

/**
 * The writers of these messages and of what they quote, by id. The reader and the counterparts come with the page; only third people
 * (groups, covers) are looked up, once a page.
 */
export async function writersOf(
  ctx: Ctx,
  rows: MessageRow[],
  { seats, quotes }: PageFacts,
): Promise<Map<number, Writer>> {
  const { id, username, displayName, role } = ctx.actor;
  const writers = new Map<number, Writer>([[id, { username, displayName, role }]]);
  for (const { other } of seats) if (other && other.id !== id) writers.set(other.id, other);
  const third = new Set<number>();
  for (const row of rows) if (!writers.has(row.sender_id)) third.add(row.sender_id);
  for (const quote of quotes ?? []) if (!writers.has(quote.senderId)) third.add(quote.senderId);
  if (third.size === 0) return writers;
  const found = await ctx.tx.sql<({ id: number } & Writer)[]>`
    select id, username, display_name as "displayName", role from users where id = any(${[...third]}::bigint[])`;
  for (const { id: personId, ...writer } of found) writers.set(personId, writer);
  return writers;
}
