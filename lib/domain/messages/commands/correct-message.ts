import type { z } from 'zod';
import { correctionsOf } from '@/lib/domain/conversations/corrections';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { commitMessages } from '@/lib/domain/messages/commit';
import { type MessageRequest, prepareMessage } from '@/lib/domain/messages/prepare';
import { priorAnswer } from '@/lib/domain/messages/prior-answer';
import { toBody } from '@/lib/domain/messages/rich-text';
import { correctionInput, type SendAnswer } from '@/lib/domain/messages/schema';
import { recordAudit } from '@/lib/platform/audit';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';

/**
 * Correct one's own sent message: a new message that is linked to it, sent like any other. The old one never changes. Throws
 * not_found, forbidden (another's, a broadcast, or one cannot write there now), suspended, conflict (corrected already).
 */
export const correctMessage = command({
  name: 'message.correct',
  limit: 'message.send',
  input: correctionInput,
  audit: 'in-run',
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, input): Promise<SendAnswer> => {
    const { conversationId } = await correctable(ctx, input.messageId);
    const decided = await prepareMessage(ctx, await requestOf(ctx, input, conversationId));
    if ('prior' in decided) {
      // The first answer again: its act was audited when it happened.
      ctx.command!.auditCount += 1;
      return priorAnswer(ctx, decided.prior);
    }
    const known = await correctionsOf(ctx, [{ id: input.messageId }]);
    if (known.size > 0) throw new AppError('conflict', 'This message has already been corrected.');
    const [sent] = await commitMessages(ctx, [decided.prepared]);
    await recordAudit(ctx, { objectType: 'message', objectId: input.messageId });
    return { messageId: sent!.messageId, conversationId, sentAt: ctx.now, status: 'sent' };
  },
});

/** The message, locked so that of two corrections the second one sees the first. */
async function correctable(ctx: Ctx, messageId: number) {
  const message = await visibleMessage(ctx, messageId);
  if (message.senderId !== ctx.actor.id)
    throw new AppError('forbidden', 'You can only correct what you sent yourself.');
  const [row] = await ctx.tx.sql<{ broadcastId: number | null }[]>`
    select broadcast_id as "broadcastId" from messages where id = ${messageId} for no key update`;
  if (row!.broadcastId !== null) throw new AppError('forbidden', 'A broadcast cannot be corrected.');
  return message;
}

async function requestOf(
  ctx: Ctx,
  input: z.output<typeof correctionInput>,
  conversationId: number,
): Promise<MessageRequest> {
  const { messageId, content, reason, format } = input;
  const claim = ctx.command!.idempotency;
  return {
    target: { username: null, conversationId, isNewThread: false },
    type: 'direct',
    body: { ...(await toBody({ content, format })), correctionReason: reason },
    replyToId: null,
    correctionOfId: messageId,
    isUrgent: false,
    clientKey: claim?.key ?? crypto.randomUUID(),
    requestMac: claim?.fingerprint ?? fingerprintOf('message.correct', input),
  };
}
