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
 * The writers of these messages and of what they quote, by id. The reader and the counterpart come with the rows; only third people
 * (groups, covers) are looked up, once a page. A join would look everybody up once a message.
 */
export async function writersOf(ctx: Ctx, rows: MessageRow[]): Promise<Map<number, Writer>> {
  const { id, username, displayName, role } = ctx.actor;
  const writers = new Map<number, Writer>([[id, { username, displayName, role }]]);
  for (const row of rows) {
    const { other_id: otherId, other } = row;
    if (otherId === null || other === null || writers.has(otherId)) continue;
    writers.set(otherId, { username: other, displayName: row.other_name, role: row.other_role });
  }
  const third = new Set<number>();
  for (const row of rows) {
    if (!writers.has(row.sender_id)) third.add(row.sender_id);
    if (row.reply_ref && !writers.has(row.reply_sender_id)) third.add(row.reply_sender_id);
  }
  if (third.size === 0) return writers;
  const found = await ctx.tx.sql<({ id: number } & Writer)[]>`
    select id, username, display_name as "displayName", role from users where id = any(${[...third]}::bigint[])`;
  for (const { id: personId, ...writer } of found) writers.set(personId, writer);
  return writers;
}
