import { randomUUID } from 'node:crypto';
import { type VisibleMessage, visibleMessage } from '@/lib/domain/conversations/visibility';
import { targetFacts } from '@/lib/domain/messages/facts';
import { assertMayWrite } from '@/lib/domain/messages/prepare';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * A message that the caller sees and to which they may say something by a mark that others see: whoever may write there, so that a
 * block, a suspension or a closed thread holds for marks too. Throws not_found, forbidden, suspended.
 */
export async function messageToMark(ctx: Ctx, messageId: number): Promise<VisibleMessage> {
  const message = await ownMarkOn(ctx, messageId);
  const target = { username: null, conversationId: message.conversationId, isNewThread: false };
  const facts = await targetFacts(ctx, target, { clientKey: randomUUID(), replyToId: null });
  if (!facts) throw notFound();
  assertMayWrite(facts, { target, replyToId: null, isUrgent: false });
  return message;
}

/** The same for taking a mark away, which whoever takes part may always. Throws not_found, forbidden (only reads). */
export async function ownMarkOn(ctx: Ctx, messageId: number): Promise<VisibleMessage> {
  const message = await visibleMessage(ctx, messageId);
  if (message.via === 'handover') throw new AppError('forbidden', 'You can only read this conversation.');
  return message;
}
