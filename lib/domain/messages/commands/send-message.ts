import type { z } from 'zod';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
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
import { sendTogether } from '@/lib/domain/messages/send-together';
import { reachOf, UNDO_GRACE_MS, undoSecondsFor } from '@/lib/domain/messages/undo-window';
import { command } from '@/lib/platform/command';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';
import type { Outcome } from '@/lib/platform/together';

type Words = Pick<
  z.output<typeof sendInput>,
  'subject' | 'content' | 'contentHtml' | 'attachmentIds' | 'format' | 'urgent' | 'hold'
>;

/** Send to a person: into the pair's one direct conversation, or a new subject thread. Throws like prepareMessage. Audits message.send. */
export const sendMessage = command({
  name: 'message.send',
  input: sendInput,
  audit: 'in-run',
  together: (ctx, input, claim) => together(ctx, input, toPerson(input), claim),
  run: (ctx, input) => send(ctx, input, toPerson(input), input.replyToId ?? null),
});

/** Send into a conversation that the caller sees. Throws not_found, forbidden, suspended. Audits message.send. */
export const sendToConversation = command({
  name: 'message.send-to-conversation',
  limit: 'message.send',
  input: sendToConversationInput,
  audit: 'in-run',
  together: (ctx, input, claim) => together(ctx, input, toConversation(input.conversationId), claim),
  run: (ctx, input) => send(ctx, input, toConversation(input.conversationId), input.replyToId ?? null),
});

const toPerson = ({ recipient, newThread }: z.output<typeof sendInput>): Target => ({
  username: recipient,
  conversationId: null,
  isNewThread: newThread,
});

const toConversation = (conversationId: number): Target => ({
  username: null,
  conversationId,
  isNewThread: false,
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
    return send(ctx, input, toConversation(conversationId), input.messageId);
  },
});

/** What brings files or opens a thread is written by itself. */
async function together(
  ctx: Ctx,
  words: Words & { replyToId?: number | null },
  target: Target,
  claim?: IdempotencyClaim,
): Promise<Outcome<SendAnswer> | null> {
  if (words.attachmentIds.length > 0 || target.isNewThread) return null;
  const request = await requestOf(words, target, { replyToId: words.replyToId ?? null, claim });
  return sendTogether(ctx, { request, isHeld: words.hold });
}

async function requestOf(
  words: Words,
  target: Target,
  { replyToId, claim }: { replyToId: number | null; claim?: IdempotencyClaim },
): Promise<MessageRequest> {
  return {
    target,
    type: 'direct',
    body: await toBody(words),
    replyToId,
    attachmentIds: words.attachmentIds,
    isUrgent: words.urgent,
    clientKey: claim?.key ?? crypto.randomUUID(),
    requestMac: claim?.fingerprint ?? fingerprintOf('message.send', { words, target, replyToId }),
  };
}

async function send(ctx: Ctx, words: Words, target: Target, replyToId: number | null): Promise<SendAnswer> {
  const request = await requestOf(words, target, { replyToId, claim: ctx.command!.idempotency });
  const decided = await prepareMessage(ctx, request);
  if ('prior' in decided) {
    // The first answer again: its act was audited when it happened.
    ctx.command!.auditCount += 1;
    return priorAnswer(ctx, decided.prior);
  }
  const { prepared } = decided;
  const seconds = words.hold ? undoSecondsFor(prepared.undoSeconds ?? null, reachOf(prepared)) : 0;
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
