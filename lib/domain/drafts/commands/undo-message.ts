import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { saveDraft } from '@/lib/domain/drafts/commands/save-draft';
import { draftInput } from '@/lib/domain/drafts/schema';
import { messageIdInput, type TakenBack } from '@/lib/domain/messages/schema';
import { takeBack } from '@/lib/domain/messages/take-back';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

/**
 * Take back one's own message before it is sent, or after it was refused. Its words go to the drafts in the same transaction, and
 * are answered, also when asked again. Throws not_found (not one's own), conflict (sent already).
 */
export const undoMessage = command({
  name: 'message.undo',
  input: messageIdInput,
  audit: (_ctx, { messageId }) => ({ objectType: 'message', objectId: messageId }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, { messageId }): Promise<TakenBack> => {
    const { words, isFirst } = await takeBack(ctx, messageId);
    if (isFirst) await keepAsDraft(ctx, words);
    return words;
  },
});

/** Beside what is written there already, if there is something; without a place when that is not the writer's any more. */
async function keepAsDraft(
  ctx: Ctx,
  { conversationId, subject, content, replyTo, attachments }: TakenBack,
): Promise<void> {
  if (content === null) return;
  const place = (await isStillSeen(ctx, conversationId))
    ? { conversationId, replyToId: replyTo?.messageId }
    : {};
  const attachmentIds = attachments.map(({ attachmentId }) => attachmentId);
  await saveDraft(ctx, draftInput.parse({ ...place, subject, content, attachmentIds }));
}

async function isStillSeen(ctx: Ctx, conversationId: number): Promise<boolean> {
  const rows = await ctx.tx.sql`select 1 from conversation_participants p
    where p.conversation_id = ${conversationId} and ${isVisibleTo(ctx.tx.sql, ctx.actor.id, ctx.now)}`;
  return rows.length > 0;
}
