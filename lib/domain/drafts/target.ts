import { randomUUID } from 'node:crypto';
import type { DraftInput } from '@/lib/domain/drafts/schema';
import { targetFacts } from '@/lib/domain/messages/facts';
import { assertMayWrite } from '@/lib/domain/messages/prepare';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Whom a new message is for, by id; null while that is open. Decided like a send, so that a draft finds out about nobody: throws
 * not_found for whoever is unknown or not to be known of, invalid_request for oneself. Somebody visible who may not be written to now
 * stays in the draft, which says so when it is opened. Whom the draft already names is not asked again.
 */
export async function permittedTarget(
  ctx: Ctx,
  { recipient, newThread }: Pick<DraftInput, 'recipient' | 'newThread'>,
  knownId: number | null = null,
): Promise<number | null> {
  if (!recipient) return null;
  const target = { username: recipient, conversationId: null, isNewThread: newThread };
  const facts = await targetFacts(ctx, target, { clientKey: randomUUID(), replyToId: null });
  if (!facts?.recipient) throw notFound();
  if (facts.recipient.id === knownId) return knownId;
  try {
    assertMayWrite(facts, { target, replyToId: null, isUrgent: false });
  } catch (error) {
    const isVisible = error instanceof AppError && (error.code === 'forbidden' || error.code === 'suspended');
    if (!isVisible) throw error;
  }
  return facts.recipient.id;
}
