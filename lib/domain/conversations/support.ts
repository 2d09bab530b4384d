import type { ThreadHead } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import type { Reader } from '@/lib/platform/reader';

/**
 * The shared mailbox (A18): what a patient writes to a developer is support mail, which every active developer sees and answers.
 * The patient reads one name, whoever answers.
 */
export const SUPPORT_NAME = 'Support';

/** Whether developers are one to this reader. */
export const knowsSupportAsOne = (reader: Role) => reader === 'patient';

/** The name of a person aliased `alias` towards the reader. */
export function nameTowards({ tx: { sql }, actor }: Reader, alias: string) {
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

/**
 * The conversation in which a message between a patient and a developer stands: the patient's one with support, whichever of the
 * developers it was begun with. Null for other pairs, and while there is none. Holds the patient, so that of two who begin it at the
 * same moment the second finds the first's.
 */
export async function sharedSupportThread(
  ctx: Ctx,
  patientId: number | null,
  roles: Role[],
): Promise<number | null> {
  if (patientId === null || !roles.includes('developer')) return null;
  const { sql } = ctx.tx;
  await sql`select id from users where id = ${patientId} for no key update`;
  const [thread] = await sql<{ id: number }[]>`${supportThreadOf(ctx, patientId)}`;
  return thread?.id ?? null;
}

/**
 * Id of the one conversation of a patient with support, whichever developer it was begun with; threads opened on purpose aside. One
 * that stands under a block does not count. A subquery.
 */
export const supportThreadOf = ({ tx: { sql } }: Ctx, patientId: number) => sql`
  select c.id from conversations c
  join conversation_participants q on q.conversation_id = c.id and q.user_id = ${patientId}
  join users d on d.id = q.counterpart_id and d.role = 'developer'
  where c.patient_id = ${patientId} and c.kind = 'direct' and c.direct_key is not null
    and not exists (select 1 from blocked_users b where (b.blocker_id = q.user_id and b.blocked_id = d.id)
      or (b.blocker_id = d.id and b.blocked_id = q.user_id))
  order by c.id limit 1`;
