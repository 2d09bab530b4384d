import type { z } from 'zod';
import { type Enclosure, sentWith } from '@/lib/domain/attachments/enclose';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { ownPreferences } from '@/lib/domain/identity/queries';
import { copyKey } from '@/lib/domain/messages/announcements';
import { commitMessages } from '@/lib/domain/messages/commit';
import { manyTargetFacts, type TargetFacts } from '@/lib/domain/messages/facts';
import {
  assertMayForward,
  type ForwardOrigin,
  forwardOrigin,
  noteForwards,
} from '@/lib/domain/messages/forward-origin';
import { holdMessage } from '@/lib/domain/messages/hold';
import { assertMayWrite, type PreparedMessage, preparedFrom } from '@/lib/domain/messages/prepare';
import { htmlOf, toBody } from '@/lib/domain/messages/rich-text';
import { type ForwardAnswer, forwardInput } from '@/lib/domain/messages/schema';
import { reachOf, UNDO_GRACE_MS, undoForMs, undoSecondsFor } from '@/lib/domain/messages/undo-window';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';

type Input = z.output<typeof forwardInput>;

/**
 * Pass a message on, with a note, as a private copy in the direct conversation with each of the recipients; to all of them or to
 * none. Its words and files keep their owner's key. Held like any send, by default for ten seconds. Throws not_found (the message, or a
 * person not to be known of), forbidden (policy, block, or the words of a patient for whom the recipient does not care), suspended,
 * conflict (erased). Audits message.forward, and message.hold or message.send for each copy.
 */
export const forwardMessage = command({
  name: 'message.forward',
  limit: 'message.send',
  input: forwardInput,
  audit: (_ctx, { messageId, reason }) => ({
    objectType: 'message',
    objectId: messageId,
    details: reason ? { reason } : undefined,
  }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  repeat: {
    keep: (answer: ForwardAnswer) => ({ ...answer }),
    answer: async (ctx, ids) => answerAgain(ctx, ids as unknown as ForwardAnswer),
  },
  run: async (ctx, input): Promise<ForwardAnswer> => {
    await visibleMessage(ctx, input.messageId);
    const facts = await factsOf(ctx, input);
    // Anew, now that nobody's care can change any more until this is decided.
    const origin = await forwardOrigin(ctx, input.messageId);
    const hasReason = Boolean(input.reason);
    await assertMayForward(ctx, { patientId: origin.patientId, hasReason }, facts);
    const body = await bodyOf(origin, input);
    const enclosures = await sentWith(ctx, origin.id);
    const prepared = facts.map((one) =>
      preparedCopy(ctx, { one, input, body, enclosures, ownerId: origin.ownerId }),
    );
    const answer = await sendOrHold(ctx, prepared, input);
    const messageIds = answer.messages.map(({ messageId }) => messageId);
    await noteForwards(ctx, origin.id, { messageIds, hasReason });
    return answer;
  },
});

/** Everybody by name, locked, each judged as for a send of their own. */
async function factsOf(ctx: Ctx, { recipients }: Input): Promise<TargetFacts[]> {
  const people = await ctx.tx.sql<{ id: number; username: string }[]>`
    select id, username from users where username = any(${recipients}::text[])`;
  const key = keyOf(ctx);
  const facts = await manyTargetFacts(
    ctx,
    people.map(({ id }) => ({ personId: id, clientKey: copyKey(key, id) })),
  );
  const refusals = facts.flatMap((one) => refusalTo(one) ?? []);
  // Before any other refusal: beside somebody who is blocked, a person not to be known of must be like nobody.
  if (people.length < recipients.length || refusals.some(({ code }) => code === 'not_found'))
    throw notFound();
  if (refusals[0]) throw refusals[0];
  return facts;
}

function refusalTo(facts: TargetFacts): AppError | null {
  const target = { username: facts.recipient!.username, conversationId: null, isNewThread: false };
  try {
    assertMayWrite(facts, { target, replyToId: null, isUrgent: false });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

const randomKeys = new WeakMap<object, string>();

/** The caller's key, or one for this act, of which each copy derives its own. */
function keyOf(ctx: Ctx): string {
  const { idempotency } = ctx.command!;
  if (idempotency) return idempotency.key;
  const known = randomKeys.get(ctx.command!) ?? crypto.randomUUID();
  randomKeys.set(ctx.command!, known);
  return known;
}

/** The note above what is passed on; plain where nothing is to be told apart. */
async function bodyOf({ body, from }: ForwardOrigin, { note }: Input): Promise<MessageBody> {
  const { subject, content, contentHtml } = body;
  if (!note) return { subject, content, contentHtml, forwardedFrom: from };
  const own = await toBody({ content: note, format: 'markdown' });
  const isEmpty = content.trim() === '';
  return {
    subject,
    content: isEmpty ? own.content : `${own.content}\n\n${content}`,
    contentHtml: isEmpty ? own.contentHtml : `${htmlOf(own)}<blockquote>${htmlOf(body)}</blockquote>`,
    forwardedFrom: from,
  };
}

interface Copy {
  one: TargetFacts;
  input: Input;
  body: MessageBody;
  enclosures: readonly Enclosure[];
  ownerId: number;
}

function preparedCopy(ctx: Ctx, { one, input, body, enclosures, ownerId }: Copy): PreparedMessage {
  const { id, username } = one.recipient!;
  const request = {
    target: { username, conversationId: null, isNewThread: false },
    type: 'direct' as const,
    body,
    enclosures,
    replyToId: null,
    isUrgent: false,
    clientKey: copyKey(keyOf(ctx), id),
    requestMac: fingerprintOf('message.forward', input),
  };
  return { ...preparedFrom(one, request), ownerId };
}

async function sendOrHold(ctx: Ctx, prepared: PreparedMessage[], { note }: Input): Promise<ForwardAnswer> {
  const reach = { ...reachOf(prepared[0]!), isForward: true, recipients: prepared.length };
  const seconds = undoSecondsFor((await ownPreferences(ctx)).undoSeconds, reach);
  if (seconds === 0) {
    const sent = await commitMessages(ctx, prepared);
    return { status: 'sent', releaseAt: null, undoForMs: null, messages: sent.map(toCopy) };
  }
  const releaseAt = new Date(ctx.now.getTime() + seconds * 1000 + UNDO_GRACE_MS);
  const messages: ForwardAnswer['messages'] = [];
  // A handful at most, and each may open a conversation of its own.
  for (const one of prepared) messages.push(toCopy(await holdMessage(ctx, withNote(one, note), releaseAt)));
  return { status: 'queued', releaseAt, undoForMs: seconds * 1000, messages };
}

/** The note alone goes back to the composer when the forward is taken back. */
const withNote = (one: PreparedMessage, note: Input['note']): PreparedMessage => ({
  ...one,
  request: { ...one.request, body: { ...one.request.body, source: note ?? null } },
});

const toCopy = ({ messageId, conversationId }: ForwardAnswer['messages'][number]) => ({
  messageId,
  conversationId,
});

/** The same copies, with what is left of the countdown. */
async function answerAgain(ctx: Ctx, kept: ForwardAnswer): Promise<ForwardAnswer> {
  ctx.command!.auditCount += 1;
  const releaseAt = kept.releaseAt && new Date(kept.releaseAt);
  return { ...kept, releaseAt, undoForMs: releaseAt && undoForMs(releaseAt, ctx.now) };
}
