import type { Sql } from '@/db/client';
import type { ParticipationVia } from '@/lib/domain/conversations/schema';
import { hintLive } from '@/lib/domain/live/wake';
import { auditRow, insertAudits } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';
import type { Value } from '@/lib/platform/reader';

/** The one predicate of visibility, on a participation aliased `p`: in its period, for this person. */
export function isVisibleTo(sql: Sql, personId: Value, now: Date) {
  return sql`p.user_id = ${personId} and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now})`;
}

/** Of a message `m` seen through a participation `p`: not from before the person joined (a group begins with one's acceptance). */
export const isSinceJoining = (sql: Sql) => sql`coalesce(m.position, 2147483647) > p.hidden_up_to`;

export interface VisibleParticipation {
  conversationId: number;
  via: ParticipationVia;
  lastReadPosition: number;
  lastPosition: number;
  unreadCount: number;
}

/** The caller's way into a conversation. Throws not_found alike for what does not exist and what may not be seen. */
export async function visibleParticipation(ctx: Ctx, conversationId: number): Promise<VisibleParticipation> {
  const [row] = await ctx.tx.sql<VisibleParticipation[]>`
    select p.conversation_id as "conversationId", p.via, p.last_read_position as "lastReadPosition",
      c.last_position as "lastPosition", p.unread_count as "unreadCount"
    from conversation_participants p join conversations c on c.id = p.conversation_id
    where p.conversation_id = ${conversationId} and ${isVisibleTo(ctx.tx.sql, ctx.actor.id, ctx.now)}`;
  if (!row) throw notFound();
  return row;
}

/**
 * Lock one's own participation before computing from what it counts: a send writes there last, and a statement that waited for
 * it would go on with a snapshot from before the message.
 */
export async function lockSeat(ctx: Ctx, conversationId: number): Promise<void> {
  await ctx.tx.sql`select user_id from conversation_participants
    where conversation_id = ${conversationId} and user_id = ${ctx.actor.id} for no key update`;
}

export interface VisibleMessage {
  id: number;
  conversationId: number;
  position: number;
  senderId: number;
  via: ParticipationVia;
}

/** A released message that the caller can see and did not delete. Throws not_found otherwise. */
export async function visibleMessage(ctx: Ctx, messageId: number): Promise<VisibleMessage> {
  const [row] = await ctx.tx.sql<VisibleMessage[]>`
    select m.id, m.conversation_id as "conversationId", m.position, m.sender_id as "senderId", p.via
    from messages m join conversation_participants p on p.conversation_id = m.conversation_id
    where m.id = ${messageId} and m.position is not null and ${isVisibleTo(ctx.tx.sql, ctx.actor.id, ctx.now)}
      and ${isSinceJoining(ctx.tx.sql)}
      and not exists (select 1 from message_states s
        where s.message_id = m.id and s.user_id = ${ctx.actor.id} and s.deleted_at is not null)`;
  if (!row) throw notFound();
  return row;
}

/** Tell everybody who sees a conversation now that something about one of its messages changed. */
export async function tellParticipants(
  ctx: Ctx,
  { conversationId, id: messageId }: Pick<VisibleMessage, 'conversationId' | 'id'>,
): Promise<void> {
  await ctx.tx.sql`
    insert into live_events (person_id, kind, ids, at)
    select p.user_id, 'conversation', jsonb_build_object('conversationId', p.conversation_id, 'messageId', ${messageId}::bigint), ${ctx.now}
    from conversation_participants p
    where p.conversation_id = ${conversationId} and p.access_from <= ${ctx.now} and (p.access_until is null or p.access_until > ${ctx.now})`;
  ctx.command?.afterCommit.push(hintLive);
}

/** Whoever looks as anything but a member leaves an audit entry that the patient can ask for. */
export function auditAccess(ctx: Ctx, conversationId: number, via: ParticipationVia): Promise<void> {
  return auditAccesses(ctx, [{ conversationId, via }]);
}

/** The same for several conversations of which something is shown at once. */
export async function auditAccesses(
  ctx: Ctx,
  looks: { conversationId: number; via: ParticipationVia }[],
): Promise<void> {
  const rows = looks
    .filter(({ via }) => via !== 'member')
    .map(({ conversationId, via }) =>
      auditRow(ctx, {
        action: `conversation.view-as-${via}`,
        objectType: 'conversation',
        objectId: conversationId,
      }),
    );
  if (rows.length > 0) await insertAudits(ctx.tx, rows);
}
