import { type HeldDraft, openWords, tellDevices } from '@/lib/domain/drafts/rows';
import { draftTarget } from '@/lib/domain/drafts/schema';
import { sendMessage, sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { type SendAnswer, sendInput, sendToConversationInput } from '@/lib/domain/messages/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';

interface Draft extends HeldDraft {
  replyToId: number | null;
  isNewThread: boolean;
  recipient: string | null;
}

/**
 * Send a draft as it was last saved, through the one pipeline, and remove it in the same transaction. However often it is asked for,
 * it is one message: that has the draft's key. Throws not_found, invalid_request (nobody chosen, nothing written), and whatever
 * the send is refused with. Audits message.send.
 */
export const sendDraft = command({
  name: 'draft.send',
  limit: 'message.send',
  input: draftTarget,
  audit: 'in-run',
  refusalFacts: ({ draftId }) => ({ objectType: 'draft', objectId: draftId }),
  run: async (ctx, { draftId }): Promise<SendAnswer> => {
    const draft = await holdAny(ctx, draftId);
    const earlier = await sentEarlier(ctx, draft.clientKey);
    if (earlier) {
      // Audited when it happened.
      ctx.command!.auditCount += 1;
      return earlier;
    }
    if (draft.removedAt) throw notFound();
    const answer = await send(ctx, draft);
    await ctx.tx.sql`update drafts set removed_at = ${ctx.now} where id = ${draft.id}`;
    await tellDevices(ctx, { id: draft.id, conversationId: draft.conversationId });
    return answer;
  },
});

async function holdAny(ctx: Ctx, draftId: number): Promise<Draft> {
  const [row] = await ctx.tx.sql<Draft[]>`
    select d.id, d.ref, d.client_key as "clientKey", d.conversation_id as "conversationId", d.recipient_id as "recipientId", d.version,
      d.ciphertext, d.data_key_id as "dataKeyId", d.removed_at as "removedAt", d.reply_to_id as "replyToId",
      d.is_new_thread as "isNewThread", (select u.username from users u where u.id = d.recipient_id) as recipient
    from drafts d where d.id = ${draftId} and d.user_id = ${ctx.actor.id} for update of d`;
  if (!row) throw notFound();
  return row;
}

async function sentEarlier(ctx: Ctx, clientKey: string): Promise<SendAnswer | null> {
  const [row] = await ctx.tx.sql<SendAnswer[]>`
    select id as "messageId", conversation_id as "conversationId", coalesce(sent_at, created_at) as "sentAt",
      case when position is null then 'queued' else 'sent' end as status
    from messages where sender_id = ${ctx.actor.id} and client_key = ${clientKey}`;
  return row ?? null;
}

async function send(ctx: Ctx, draft: Draft): Promise<SendAnswer> {
  const [words] = await openWords(ctx, 'drafts', [draft]);
  if (!words) throw notFound();
  // The message claims the draft's own key, whatever key this call came with.
  const fingerprint = fingerprintOf('draft.send', { draftId: draft.id, version: draft.version });
  ctx.command!.idempotency = { key: draft.clientKey, fingerprint };
  const message = { ...words, replyToId: draft.replyToId, format: 'markdown' as const };
  if (draft.conversationId !== null) {
    const { conversationId } = draft;
    return sendToConversation(ctx, checked(sendToConversationInput, { ...message, conversationId }));
  }
  if (!draft.recipient) throw nobodyChosen();
  const { recipient, isNewThread: newThread } = draft;
  return sendMessage(ctx, checked(sendInput, { ...message, recipient, newThread }));
}

/** A draft may be too long or empty for a message; the entry's own words say so. */
function checked<Output>(
  schema: {
    safeParse: (
      value: unknown,
    ) => { success: true; data: Output } | { success: false; error: { issues: { message: string }[] } };
  },
  value: unknown,
): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_request', parsed.error.issues[0]?.message);
}

const nobodyChosen = () =>
  new AppError('invalid_request', 'Choose who should get it.', {
    fields: [{ path: 'recipient', message: 'Choose who should get it.' }],
  });
