import { PINS_MAX } from '@/lib/domain/conversations/pins';
import { tellParticipants } from '@/lib/domain/conversations/visibility';
import { messageToMark, ownMarkOn } from '@/lib/domain/messages/may-take-part';
import { messageIdInput } from '@/lib/domain/messages/schema';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

const facts = (messageId: number) => ({ objectType: 'message', objectId: messageId });

/** Pin a message at the top of its conversation, for everybody in it. Again changes nothing. Throws not_found, forbidden, conflict at fifty. */
export const pinMessage = command({
  name: 'message.pin',
  input: messageIdInput,
  audit: (_ctx, { messageId }) => facts(messageId),
  refusalFacts: ({ messageId }) => facts(messageId),
  run: async (ctx, { messageId }) => {
    const message = await messageToMark(ctx, messageId);
    const { sql } = ctx.tx;
    // Held, so that two at once cannot pass the limit together.
    await sql`select id from conversations where id = ${message.conversationId} for no key update`;
    const [row] = await sql<{ count: number; isPinned: boolean }[]>`
      select count(*)::int as count, coalesce(bool_or(message_id = ${messageId}), false) as "isPinned"
      from message_pins where conversation_id = ${message.conversationId}`;
    if (row!.isPinned) return { messageId, isPinned: true };
    if (row!.count >= PINS_MAX)
      throw new AppError('conflict', `A conversation can have at most ${PINS_MAX} pinned messages.`);
    await sql`insert into message_pins (message_id, conversation_id, pinned_by, pinned_at)
      values (${messageId}, ${message.conversationId}, ${ctx.actor.id}, ${ctx.now})`;
    await tellParticipants(ctx, message);
    return { messageId, isPinned: true };
  },
});

/** Take a message from the top of its conversation, whoever put it there. Throws not_found, forbidden (only reads). */
export const unpinMessage = command({
  name: 'message.unpin',
  input: messageIdInput,
  audit: (_ctx, { messageId }) => facts(messageId),
  refusalFacts: ({ messageId }) => facts(messageId),
  run: async (ctx, { messageId }) => {
    const message = await ownMarkOn(ctx, messageId);
    await ctx.tx.sql`delete from message_pins where message_id = ${messageId}`;
    await tellParticipants(ctx, message);
    return { messageId, isPinned: false };
  },
});
