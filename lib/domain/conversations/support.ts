import type { ThreadHead } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';

/**
 * The shared mailbox (A18): what a patient writes to a developer is support mail, which every active developer sees and answers.
 * The patient reads one name, whoever answers.
 */
export const SUPPORT_NAME = 'Support';

/** Whether developers are one to this reader. */
export const knowsSupportAsOne = (reader: Role) => reader === 'patient';

/** The name of a person aliased `alias` towards the reader. */
export function nameTowards({ tx: { sql }, actor }: Ctx, alias: string) {
  const own = sql`${sql(alias)}.display_name`;
  if (!knowsSupportAsOne(actor.role)) return own;
  return sql`case when ${sql(alias)}.role = 'developer' then ${SUPPORT_NAME}::text else ${own} end`;
}

/** A patient's conversation with support, as a developer or the patient sees it. */
export const isSupportThread = (reader: Role, { kind, role }: Pick<ThreadHead, 'kind' | 'role'>): boolean =>
  kind === 'direct' &&
  ((reader === 'developer' && role === 'patient') || (reader === 'patient' && role === 'developer'));

/**
 * Every active developer beside the one whom the patient wrote to, but for those with whom there is a block. Those who come later
 * are seated by the base (`follow_support`).
 */
export async function seatSupport(ctx: Ctx, conversationId: number, patientId: number): Promise<void> {
  await ctx.tx.sql`
    insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from)
    select ${conversationId}, u.id, 'member', ${patientId}, 'epoch'::timestamptz from users u
    where u.role = 'developer' and u.status = 'active' and not exists (select 1 from blocked_users b
      where (b.blocker_id = u.id and b.blocked_id = ${patientId}) or (b.blocker_id = ${patientId} and b.blocked_id = u.id))
    on conflict do nothing`;
}
