import { claimHolderOf } from '@/lib/domain/conversations/claims';
import { claimInput } from '@/lib/domain/conversations/commands/claim-conversation';
import { heldSharedThread, tellAnsweringPeople } from '@/lib/domain/conversations/patient-thread';
import { command } from '@/lib/platform/command';
import { AppError, notFound } from '@/lib/platform/errors';

/** Give one's own claim of a thread back. Throws not_found (no thread, or nothing claimed), forbidden (a colleague's claim). */
export const releaseClaim = command({
  name: 'conversation.release-claim',
  input: claimInput,
  audit: (_ctx, { conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  refusalFacts: ({ conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  run: async (ctx, { conversationId }) => {
    await heldSharedThread(ctx, conversationId);
    const released = await ctx.tx.sql`
      delete from conversation_claims where conversation_id = ${conversationId} and user_id = ${ctx.actor.id}`;
    if (released.count === 0) {
      if (await claimHolderOf(ctx, conversationId))
        throw new AppError('forbidden', 'Only who claimed this conversation can release it.');
      throw notFound();
    }
    await tellAnsweringPeople(ctx, conversationId);
  },
});
