import { type Enclosure, filesToSend } from '@/lib/domain/attachments/enclose';
import type { MessageBody, MessageType } from '@/lib/domain/conversations/schema';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { isStaff, type Role } from '@/lib/domain/identity/schema';
import { heldTargetFacts, type Target, type TargetFacts, targetFacts } from '@/lib/domain/messages/facts';
import { assertMayWriteInGroup } from '@/lib/domain/messages/group-writing';
import { decidePair, type PairFacts } from '@/lib/domain/messaging-policy/policy';
import { unresolvedVariables } from '@/lib/domain/templates/variables';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound, refusedPair } from '@/lib/platform/errors';
import { assertSameRequest } from '@/lib/platform/idempotency';

/** One message as an entry asks for it. */
export interface MessageRequest {
  target: Target;
  type: MessageType;
  body: MessageBody;
  replyToId: number | null;
  /** The earlier message that this one corrects; the entry has checked it. */
  correctionOfId?: number;
  isUrgent: boolean;
  /** Idempotency key; claims (sender, key) for ever. */
  clientKey: string;
  requestMac: Buffer;
  broadcastId?: number;
  /** For a scheduled message that goes out late: when it was meant to. */
  delayedFrom?: Date;
  /** Files of the sender's own that go with it, by id; or such as wait for it already. */
  attachmentIds?: readonly number[];
  enclosures?: readonly Enclosure[];
}

/** Where a prepared message goes: an existing conversation, or one that the commit opens under its key. */
export type Destination =
  | { announceTo: { id: number; role: Role } }
  | { conversationId: number; patientId: number | null; dataKeyId: number | null }
  | { open: Opening };

/** A pair's conversation without a message so far; there is one already when the first message is held or was taken back. */
export interface Opening {
  to: { id: number; role: Role };
  isNewThread: boolean;
  conversationId: number | null;
}

/** A message that was decided on and is ready to be written. */
export interface PreparedMessage {
  messageId: number;
  request: MessageRequest;
  destination: Destination;
  /** The sender's own list stays as it is: one of many copies brings nothing back to the top. */
  isQuiet?: boolean;
  /** Whose key seals the words where it is neither the patient's nor the author's: words that were passed on stay their owner's. */
  ownerId?: number;
  /** The sender's own wish of how long a held one waits. */
  undoSeconds?: number | null;
  /** Whom the audit entry names. */
  subjectId: number | null;
  /** Whoever is in the conversation at this moment is reached. */
  decidedAt: Date;
}

export type Prepared = { prepared: PreparedMessage } | { prior: NonNullable<TargetFacts['prior']> };

/**
 * Read and decide about one message; writes nothing. Throws not_found (unknown, or not to be known of), forbidden (policy, block,
 * deactivated: the same words), suspended (one's own), invalid_request (oneself), idempotency_mismatch. A repeat answers `prior`.
 */
export async function prepareMessage(ctx: Ctx, request: MessageRequest): Promise<Prepared> {
  return prepareFrom(ctx, request, await heldTargetFacts(ctx, request.target, request));
}

/** The decision of `prepareMessage` on facts that were read while both people were held. */
export async function prepareFrom(
  ctx: Ctx,
  request: MessageRequest,
  facts: TargetFacts | null,
): Promise<Prepared> {
  if (!facts) throw notFound();
  if (facts.prior) {
    assertSameRequest(facts.prior.requestMac, request.requestMac);
    return { prior: facts.prior };
  }
  assertMayWrite(facts, request);
  assertFilledIn(facts, request.body);
  assertSaysSomething(request);
  // What came before one joined a group is nothing that one could quote.
  if (facts.conversation?.kind === 'group' && request.replyToId !== null)
    await visibleMessage(ctx, request.replyToId);
  if (!request.attachmentIds?.length) return { prepared: preparedFrom(facts, request) };
  try {
    const enclosures = await filesToSend(ctx, request.attachmentIds);
    return { prepared: preparedFrom(facts, { ...request, enclosures }) };
  } catch (error) {
    const prior = await sentMeanwhile(ctx, request);
    if (!prior) throw error;
    return { prior };
  }
}

/** The same message, sent at the same moment: it has the files for which this one waited. */
async function sentMeanwhile(ctx: Ctx, request: MessageRequest): Promise<TargetFacts['prior']> {
  const prior = (await targetFacts(ctx, request.target, request))?.prior ?? null;
  if (prior) assertSameRequest(prior.requestMac, request.requestMac);
  return prior;
}

/** What was decided on, ready to be written. */
export function preparedFrom(facts: TargetFacts, request: MessageRequest): PreparedMessage {
  const { conversation, recipient } = facts;
  const { conversationId, isNewThread } = request.target;
  return {
    messageId: facts.messageId,
    // The type tells every reader's view that its people are named as they chose.
    request: conversation?.kind === 'group' ? { ...request, type: 'group' } : request,
    undoSeconds: facts.sender.undoSeconds,
    subjectId: recipient?.id ?? null,
    decidedAt: facts.decidedAt,
    destination: hasBegun(conversation)
      ? { conversationId: conversation.id, patientId: conversation.patientId, dataKeyId: facts.dataKeyId }
      : { open: { to: recipient!, isNewThread, conversationId } },
  };
}

/** Somebody's held first message opens a pair's conversation for its sender alone: to everybody else it is as good as none. */
export function hasBegun<Conversation extends NonNullable<TargetFacts['conversation']>>(
  conversation: Conversation | null,
): conversation is Conversation {
  return conversation !== null && (conversation.kind !== 'direct' || conversation.firstSenderId !== null);
}

/** Throws what a send would be refused with; the thread's head asks it in advance. */
export function assertMayWrite(
  facts: TargetFacts,
  request: Pick<MessageRequest, 'target' | 'replyToId' | 'isUrgent'>,
): void {
  const { conversation, recipient } = facts;
  if (request.target.conversationId !== null) assertTakesReplies(facts);
  if (conversation?.kind === 'group') {
    assertMayWriteInGroup(facts, request);
    return;
  }
  if (!recipient) throw notFound();
  const pair = pairFactsOf(facts, recipient);
  if (pair.isSelf) throw selfRefusal();
  const decision = decidePair(pair);
  if (!decision.isAllowed) throw refusalFor(facts, pair, decision.reason);
  if (hasBegun(conversation) && conversation.via === null && !request.target.isNewThread) throw notFound();
  if (request.replyToId !== null && !facts.replyTo) throw notFound();
  if (request.isUrgent && !isStaff(facts.sender.role))
    throw new AppError('forbidden', 'Only staff can mark a message as urgent.');
}

/** What a template left open never reaches anybody (K4). Patients have no templates: theirs are words like any others. */
function assertFilledIn({ sender }: TargetFacts, body: MessageBody): void {
  if (!isStaff(sender.role)) return;
  if (unresolvedVariables(`${body.subject ?? ''}\n${body.content}`).length === 0) return;
  throw new AppError('invalid_request', 'Fill in what the template left open before you send.', {
    fields: [{ path: 'content', message: 'There is still a variable in this text.' }],
  });
}

/** Words, or a file that goes without any. */
function assertSaysSomething({ body, attachmentIds = [], enclosures = [] }: MessageRequest): void {
  if (body.content.trim() !== '' || attachmentIds.length > 0 || enclosures.length > 0) return;
  throw new AppError('invalid_request', 'Write something first.', {
    fields: [{ path: 'content', message: 'Write something first.' }],
  });
}

/** A thread that is closed, a broadcast, or one that was handed over for reading says so; it is visible to the sender. */
function assertTakesReplies({ conversation }: TargetFacts): void {
  if (!conversation || conversation.via === null) throw notFound();
  if (!conversation.takesReplies) throw new AppError('forbidden', 'This conversation takes no replies.');
  if (conversation.isClosed) throw new AppError('forbidden', 'This conversation is closed.');
  if (conversation.via === 'handover')
    throw new AppError('forbidden', 'You can read this conversation but not write in it.');
}

function pairFactsOf(facts: TargetFacts, recipient: NonNullable<TargetFacts['recipient']>): PairFacts {
  return {
    preset: facts.preset,
    senderRole: facts.sender.role,
    recipientRole: recipient.role,
    isSelf: recipient.id === facts.sender.id,
    isSenderActive: facts.sender.status === 'active',
    isRecipientActive: recipient.status === 'active',
    isSenderSuspended: facts.sender.isSuspended,
    isAssigned: facts.isAssigned,
    arePeers: facts.arePeers,
    isBlocked: facts.isBlocked,
    isAnswer: facts.conversation?.firstSenderId === recipient.id,
  };
}

/** 403 only towards someone whom the sender may know of anyway; everybody else looks like nobody. */
function refusalFor(facts: TargetFacts, pair: PairFacts, reason: string): AppError {
  const couldComplete = decidePair({
    ...pair,
    isBlocked: false,
    isSenderSuspended: false,
    isRecipientActive: true,
  }).isAllowed;
  const areColleagues = isStaff(pair.senderRole) && isStaff(pair.recipientRole);
  const isKnown =
    couldComplete ||
    areColleagues ||
    facts.isAssigned ||
    facts.isKnown ||
    pair.senderRole === 'admin' ||
    pair.senderRole === 'developer';
  if (!isKnown) return notFound();
  if (reason === 'suspended') {
    return new AppError(
      'suspended',
      'Sending is paused for your account. You can still write to your care team.',
    );
  }
  return refusedPair();
}

const selfRefusal = () =>
  new AppError('invalid_request', 'You cannot write to yourself.', {
    fields: [{ path: 'recipient', message: 'This is you.' }],
  });
