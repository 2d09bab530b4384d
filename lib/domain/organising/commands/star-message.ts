import { z } from 'zod';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { idParam } from '@/lib/domain/identity/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { command } from '@/lib/platform/command';

/** Put a star on a message for oneself, or take it off; nobody else ever sees it. Throws not_found. */
export const starMessage = command({
  name: 'message.star',
  input: z.strictObject({ messageId: idParam, starred: z.boolean() }),
  audit: (_ctx, { messageId, starred }) => ({
    objectType: 'message',
    objectId: messageId,
    details: { starred },
  }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, { messageId, starred }) => {
    const { conversationId } = await visibleMessage(ctx, messageId);
    const moment = starred ? ctx.now : null;
    await ctx.tx.sql`
      insert into message_states as s (message_id, user_id, starred_at) values (${messageId}, ${ctx.actor.id}, ${moment})
      on conflict (message_id, user_id) do update
        set starred_at = case when excluded.starred_at is null then null else coalesce(s.starred_at, excluded.starred_at) end`;
    await appendLiveEvents(ctx, [
      { personId: ctx.actor.id, kind: 'conversation', ids: { conversationId, messageId } },
    ]);
    return { messageId, isStarred: starred };
  },
});
