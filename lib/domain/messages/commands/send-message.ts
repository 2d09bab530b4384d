import type { z } from 'zod';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { ownPreferences } from '@/lib/domain/identity/queries';
import { commitMessages } from '@/lib/domain/messages/commit';
import type { Target } from '@/lib/domain/messages/facts';
import { holdMessage } from '@/lib/domain/messages/hold';
import { type MessageRequest, type PreparedMessage, prepareMessage } from '@/lib/domain/messages/prepare';
import { priorAnswer } from '@/lib/domain/messages/prior-answer';
import { toBody } from '@/lib/domain/messages/rich-text';
import {
  replyInput,
  type SendAnswer,
  sendInput,
  sendToConversationInput,
} from '@/lib/domain/messages/schema';
import { reachOf, UNDO_GRACE_MS, undoSecondsFor } from '@/lib/domain/messages/undo-window';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';

type Words = Pick<
  z.output<typeof sendInput>,
  'subject' | 'content' | 'contentHtml' | 'attachmentIds' | 'format' | 'urgent' | 'hold'
>;

/** Send to a person: into the pair's one direct conversation, or a new subject thread. Throws like prepareMessage. Audits message.send. */
export const sendMessage = command({
  name: 'message.send',
  input: sendInput,
  audit: 'in-run',
  run: (ctx, input) =>
    send(
      ctx,
      input,
      { username: input.recipient, conversationId: null, isNewThread: input.newThread },
      input.replyToId ?? null,
    ),
});

/** Send into a conversation that the caller sees. Throws not_found, forbidden, suspended. Audits message.send. */
export const sendToConversation = command({
  name: 'message.send-to-conversation',
  limit: 'message.send',
  input: sendToConversationInput,
  audit: 'in-run',
  run: (ctx, input) =>
    send(
      ctx,
      input,
      { username: null, conversationId: input.conversationId, isNewThread: false },
      input.replyToId ?? null,
    ),
});

/** Answer a message with a quote of it, in its own conversation. Throws not_found, forbidden, suspended. Audits message.send. */
export const replyToMessage = command({
  name: 'message.reply',
  limit: 'message.send',
  input: replyInput,
  audit: 'in-run',
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, input) => {
    const { conversationId } = await visibleMessage(ctx, input.messageId);
    return send(ctx, input, { username: null, conversationId, isNewThread: false }, input.messageId);
  },
});

async function send(ctx: Ctx, words: Words, target: Target, replyToId: number | null): Promise<SendAnswer> {
  const claim = ctx.command!.idempotency;
  const request = {
    target,
    type: 'direct' as const,
    body: await toBody(words),
    replyToId,
    attachmentIds: words.attachmentIds,
    isUrgent: words.urgent,
    clientKey: claim?.key ?? crypto.randomUUID(),
    requestMac: claim?.fingerprint ?? fingerprintOf(ctx.command!.name, { words, target, replyToId }),
  };
  const [decided, preferences] = await Promise.all([
    prepareMessage(ctx, request),
    words.hold ? ownPreferences(ctx) : null,
  ]);
  if ('prior' in decided) {
    // The first answer again: its act was audited when it happened.
    ctx.command!.auditCount += 1;
    return priorAnswer(ctx, decided.prior);
  }
  const { prepared } = decided;
  const seconds = preferences ? undoSecondsFor(preferences.undoSeconds, reachOf(prepared)) : 0;
  if (seconds > 0)
    return holdFor(ctx, seconds, { ...prepared, request: withSource(prepared.request, words.content) });
  const [sent] = await commitMessages(ctx, [prepared]);
  return {
    messageId: sent!.messageId,
    conversationId: sent!.conversationId,
    sentAt: ctx.now,
    status: 'sent',
  };
}

async function holdFor(ctx: Ctx, seconds: number, prepared: PreparedMessage): Promise<SendAnswer> {
  const undoForMs = seconds * 1000;
  const releaseAt = new Date(ctx.now.getTime() + undoForMs + UNDO_GRACE_MS);
  const held = await holdMessage(ctx, prepared, releaseAt);
  return { ...held, sentAt: null, status: 'queued', releaseAt, undoForMs };
}

/** What was typed goes back to the composer when the message is taken back. */
const withSource = (request: MessageRequest, source: string): MessageRequest => ({
  ...request,
  body: { ...request.body, source },
});
