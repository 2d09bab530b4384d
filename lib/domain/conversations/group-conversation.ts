import { randomUUID } from 'node:crypto';
import { appendLiveEvents } from '@/lib/domain/live/append';
import type { Ctx } from '@/lib/platform/context';

/** Open the conversation in which a shared group meets. It concerns no one patient, so each author owns their own words. */
export async function openGroupConversation(ctx: Ctx): Promise<number> {
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    insert into conversations (ref, kind, patient_id, created_by, created_at)
    values (${randomUUID()}, 'group', null, ${ctx.actor.id}, ${ctx.now}) returning id`;
  return row!.id;
}

/**
 * Let a person in from now on: what was written before stays hidden from them, also what they saw in an earlier stay. The
 * conversation is held, so that the next message is the first that they see.
 */
export async function joinConversation(ctx: Ctx, conversationId: number, personId: number): Promise<void> {
  const { sql } = ctx.tx;
  await sql`select id from conversations where id = ${conversationId} for no key update`;
  await sql`
    insert into conversation_participants as p (conversation_id, user_id, via, access_from, hidden_up_to, last_read_position,
      last_delivered_position, last_message_at)
    select c.id, ${personId}, 'member', ${ctx.now}, c.last_position, c.last_position, c.last_position, ${ctx.now}
    from conversations c where c.id = ${conversationId}
    on conflict (conversation_id, user_id) do update set access_from = excluded.access_from, access_until = null,
      hidden_up_to = excluded.hidden_up_to, last_read_position = excluded.last_read_position,
      last_delivered_position = excluded.last_delivered_position, unread_count = 0, last_message_id = null,
      last_message_at = excluded.last_message_at, archived_at = null, deleted_at = null, snoozed_until = null, done_at = null`;
  await tellMembers(ctx, conversationId);
}

/** From now on this person does not see the conversation any more. The others learn of it at once. */
export async function leaveConversation(ctx: Ctx, conversationId: number, personId: number): Promise<void> {
  await tellMembers(ctx, conversationId);
  await ctx.tx
    .sql`update conversation_participants set access_until = greatest(access_from, ${ctx.now}::timestamptz)
    where conversation_id = ${conversationId} and user_id = ${personId} and (access_until is null or access_until > ${ctx.now})`;
}

/** It takes no further messages; whoever is in it can read on. */
export async function closeConversation(ctx: Ctx, conversationId: number): Promise<void> {
  await ctx.tx
    .sql`update conversations set closed_at = ${ctx.now} where id = ${conversationId} and closed_at is null`;
  await tellMembers(ctx, conversationId);
}

/** Everybody who is in it now fetches its head anew. */
export async function tellMembers(ctx: Ctx, conversationId: number): Promise<void> {
  const people = await ctx.tx.sql<{ userId: number }[]>`
    select user_id as "userId" from conversation_participants
    where conversation_id = ${conversationId} and access_from <= ${ctx.now} and (access_until is null or access_until > ${ctx.now})`;
  await appendLiveEvents(
    ctx,
    people.map(({ userId }) => ({
      personId: userId,
      kind: 'conversation' as const,
      ids: { conversationId },
    })),
  );
}
