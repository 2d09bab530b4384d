import type { PriorMessage } from '@/lib/domain/messages/facts';
import type { SendAnswer } from '@/lib/domain/messages/schema';
import { undoForMs } from '@/lib/domain/messages/undo-window';
import type { Ctx } from '@/lib/platform/context';

/** The answer to a repeated send: what has become of the first one, and how long it can still be taken back. */
export function priorAnswer(ctx: Ctx, prior: PriorMessage): SendAnswer {
  const { id: messageId, conversationId, status, sentAt, releaseAt } = prior;
  const answer = { messageId, conversationId, sentAt, status };
  if (status !== 'queued' || !releaseAt) return answer;
  return { ...answer, releaseAt, undoForMs: undoForMs(releaseAt, ctx.now) };
}
