import { z } from 'zod';
import { isHeld } from '@/lib/domain/conversations/claims';
import { heldSharedThread, tellAnsweringPeople } from '@/lib/domain/conversations/patient-thread';
import { idParam } from '@/lib/domain/identity/schema';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

export const claimInput = z.strictObject({ conversationId: idParam });

/**
 * Say that one answers a patient's thread. The row is the claim, so of two at once exactly one gets it; a claim whose holder lost
 * access is taken over. Again by its holder changes nothing. Throws not_found, forbidden (reads only), conflict (a colleague's).
 */
export const claimConversation = command({
  name: 'conversation.claim',
  input: claimInput,
  audit: (_ctx, { conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  refusalFacts: ({ conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  run: async (ctx, { conversationId }) => {
    await heldSharedThread(ctx, conversationId);
    const { sql } = ctx.tx;
    const [claim] = await sql<{ claimedAt: Date }[]>`
      insert into conversation_claims as held (conversation_id, user_id, claimed_at)
      values (${conversationId}, ${ctx.actor.id}, ${ctx.now})
      on conflict (conversation_id) do update set user_id = excluded.user_id,
        claimed_at = case when held.user_id = excluded.user_id then held.claimed_at else excluded.claimed_at end
      where held.user_id = excluded.user_id or not ${isHeld(sql, ctx.now)}
      returning claimed_at as "claimedAt"`;
    // Who has it stands in the thread's head; an error names nobody.
    if (!claim) throw new AppError('conflict', 'A colleague has already claimed this conversation.');
    await tellAnsweringPeople(ctx, conversationId);
    const { username, displayName } = ctx.actor;
    return { conversationId, claimedBy: { username, displayName }, claimedAt: claim.claimedAt };
  },
});
