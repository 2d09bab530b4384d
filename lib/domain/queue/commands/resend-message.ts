import { retryHeld } from '@/lib/domain/messages/held-work';
import { messageIdInput } from '@/lib/domain/messages/schema';
import { command, requireRole } from '@/lib/platform/command';
import { AppError, notFound } from '@/lib/platform/errors';

/** Send a message again that was refused when its time came; it is judged anew. Throws forbidden, not_found, conflict (not failed). */
export const resendMessage = command({
  name: 'message.resend',
  input: messageIdInput,
  audit: (_ctx, { messageId }) => ({ objectType: 'message', objectId: messageId }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, { messageId }): Promise<{ messageId: number; status: 'queued' }> => {
    requireRole(ctx, ['developer', 'admin']);
    const [resent] = await retryHeld(ctx, [messageId]);
    if (resent !== undefined) return { messageId, status: 'queued' };
    const known = await ctx.tx.sql`select 1 from messages where id = ${messageId}`;
    if (known.length === 0) throw notFound();
    throw new AppError('conflict', 'Only a message that failed can be sent again.');
  },
});
