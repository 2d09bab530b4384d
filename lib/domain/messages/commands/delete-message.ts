import { lockSeat, visibleMessage } from '@/lib/domain/conversations/visibility';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { messageIdInput } from '@/lib/domain/messages/schema';
import { command } from '@/lib/platform/command';
import { notFound } from '@/lib/platform/errors';

/**
 * Hide a message from oneself. The other side, the record and receipts stay; one's own unread counter and preview follow.
 * Throws not_found, also when it is already deleted.
 */
export const deleteMessage = command({
  name: 'message.delete',
  input: messageIdInput,
  audit: (_ctx, { messageId }) => ({ objectType: 'message', objectId: messageId }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, { messageId }) => {
    const { conversationId, position, senderId } = await visibleMessage(ctx, messageId);
    const { sql } = ctx.tx;
    const me = ctx.actor.id;
    await lockSeat(ctx, conversationId);
    const hidden = await sql`
      insert into message_states as s (message_id, user_id, deleted_at) values (${messageId}, ${me}, ${ctx.now})
      on conflict (message_id, user_id) do update set deleted_at = excluded.deleted_at where s.deleted_at is null`;
    // Another device was faster.
    if (hidden.count === 0) throw notFound();
    await sql`
      with latest as (
        select m.id, m.sent_at from messages m
        where m.conversation_id = ${conversationId} and m.position > (select hidden_up_to from conversation_participants p
          where p.conversation_id = ${conversationId} and p.user_id = ${me})
          and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = ${me} and s.deleted_at is not null)
        order by m.position desc limit 1
      )
      update conversation_participants p
      set last_message_id = (select id from latest), last_message_at = coalesce((select sent_at from latest), p.last_message_at),
        deleted_at = case when not exists (select 1 from latest) then ${ctx.now}::timestamptz end,
        unread_count = p.unread_count - case when ${senderId} <> ${me} and p.last_read_position < ${position}::int
          and exists (select 1 from message_receipts r where r.message_id = ${messageId} and r.user_id = ${me}) then 1 else 0 end
      where p.conversation_id = ${conversationId} and p.user_id = ${me}`;
    await appendLiveEvents(ctx, [{ personId: me, kind: 'conversation', ids: { conversationId } }]);
    return { messageId };
  },
});
