import { z } from 'zod';
import { lockSeat, visibleMessage, visibleParticipation } from '@/lib/domain/conversations/visibility';
import { readShown, receiptEvents } from '@/lib/domain/delivery/read-shown';
import { idParam } from '@/lib/domain/identity/schema';
import { hintLive } from '@/lib/domain/live/wake';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

const POSITION_MAX = 2_147_483_647;

export interface ReadAnswer {
  messageId: number;
  isRead: boolean;
  readAt: Date | null;
}

/**
 * Mark a conversation read up to a message, for its recipients only. The sender learns of it by receipts; a read message stays
 * read for them whatever happens later. Throws not_found.
 */
export const markRead = command({
  name: 'message.mark-read',
  input: z.strictObject({ messageId: idParam }),
  audit: 'none',
  run: async (ctx, { messageId }): Promise<ReadAnswer> => {
    const { conversationId, position } = await receivedMessage(ctx, messageId);
    await readUpTo(ctx, conversationId, position);
    const [receipt] = await ctx.tx.sql<{ readAt: Date }[]>`
      select read_at as "readAt" from message_receipts where message_id = ${messageId} and user_id = ${ctx.actor.id}`;
    // Who joined later (a cover) has no receipt of what came before.
    return { messageId, isRead: true, readAt: receipt?.readAt ?? null };
  },
});

/** Mark a conversation read up to a position, as the thread on screen does. Throws not_found. */
export const markReadUpTo = command({
  name: 'conversation.mark-read',
  limit: 'message.mark-read',
  input: z.strictObject({ conversationId: idParam, position: z.number().int().min(0).max(POSITION_MAX) }),
  audit: 'none',
  run: async (ctx, { conversationId, position }) => {
    await visibleParticipation(ctx, conversationId);
    await readUpTo(ctx, conversationId, position);
  },
});

/** Mark a message and what follows it unread for oneself; receipts, which the sender sees, do not change. Throws not_found. */
export const markUnread = command({
  name: 'message.mark-unread',
  limit: 'message.mark-read',
  input: z.strictObject({ messageId: idParam }),
  audit: 'none',
  run: async (ctx, { messageId }): Promise<ReadAnswer> => {
    const { conversationId, position } = await receivedMessage(ctx, messageId);
    await setReadPosition(ctx, conversationId, { upTo: position - 1, isBackward: true });
    return { messageId, isRead: false, readAt: null };
  },
});

/** Move the caller's read mark forward and write the receipts of what it passes. Nested in other commands of the conversation. */
export async function readUpTo(ctx: Ctx, conversationId: number, position: number): Promise<void> {
  const { before, mark } = await setReadPosition(ctx, conversationId, { upTo: position, isBackward: false });
  if (before >= mark) return;
  await ctx.tx.sql`
    with receipts as (
      update message_receipts r set read_at = ${ctx.now}, delivered_at = coalesce(r.delivered_at, ${ctx.now}), read_shown = ${readShown(ctx)}
      from messages m join users s on s.id = m.sender_id join users me on me.id = ${ctx.actor.id}
      where m.conversation_id = ${conversationId} and m.position > ${before} and m.position <= ${mark}
        and r.message_id = m.id and r.user_id = ${ctx.actor.id} and r.read_at is null
      returning m.sender_id, m.conversation_id, m.position, r.read_shown
    ) ${receiptEvents(ctx)}`;
}

/** Set the read mark, recount what is unread after it, and tell the caller's other devices. Returns the marks before and after. */
async function setReadPosition(
  ctx: Ctx,
  conversationId: number,
  { upTo, isBackward }: { upTo: number; isBackward: boolean },
): Promise<{ before: number; mark: number }> {
  const me = ctx.actor.id;
  // Locked by a statement of its own, in the same round trip: the count needs a snapshot that shows what a send which held the
  // row has just written.
  const lock = lockSeat(ctx, conversationId);
  const setting = ctx.tx.sql<{ before: number; mark: number }[]>`
    with place as materialized (
      select p.conversation_id, p.last_read_position as before, case when ${isBackward}::boolean then least(p.last_read_position, ${upTo}::int)
        else greatest(p.last_read_position, least(${upTo}::int, c.last_position)) end as mark
      from conversation_participants p join conversations c on c.id = p.conversation_id
      where p.conversation_id = ${conversationId} and p.user_id = ${me}
    ), counted as (
      select place.mark, place.before, count(m.id)::int as unread
      from place left join messages m on m.conversation_id = place.conversation_id and m.position > place.mark and m.sender_id <> ${me}
        and exists (select 1 from message_receipts r where r.message_id = m.id and r.user_id = ${me})
        and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = ${me} and s.deleted_at is not null)
      group by place.mark, place.before
    ), moved as (
      update conversation_participants p set last_read_position = counted.mark, unread_count = counted.unread,
        woken_at = case when counted.unread = 0 then null else p.woken_at end,
        last_delivered_position = greatest(p.last_delivered_position, counted.mark)
      from counted where p.conversation_id = ${conversationId} and p.user_id = ${me} returning p.unread_count
    ), told as (
      insert into live_events (person_id, kind, ids, at)
      select ${me}, 'unread', jsonb_build_object('conversationId', ${conversationId}::bigint, 'unreadCount', unread_count), ${ctx.now} from moved
    ) select before, mark from counted`;
  const [, [row]] = await Promise.all([lock, setting]);
  ctx.command?.afterCommit.push(hintLive);
  return row!;
}

/** Only a recipient marks: the sender's own message is neither read nor unread. */
async function receivedMessage(ctx: Ctx, messageId: number) {
  const message = await visibleMessage(ctx, messageId);
  if (message.senderId === ctx.actor.id)
    throw new AppError('forbidden', 'Only a recipient can mark a message.');
  return message;
}
