import type { ConversationKind, ParticipationVia } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import { type Addressing, type FactsRow, lockPeople, readFacts } from '@/lib/domain/messages/facts-rows';
import type { Preset } from '@/lib/domain/messaging-policy/schema';
import { type Ctx, currentTime } from '@/lib/platform/context';

/** Where a message shall go: a person (their one direct conversation, or a new thread) or a conversation that the sender is in. */
export interface Target {
  username: string | null;
  /** Instead of the username, where it is known. */
  personId?: number;
  conversationId: number | null;
  isNewThread: boolean;
}

/** What became of an earlier message under the same key. */
export interface PriorMessage {
  id: number;
  conversationId: number;
  status: 'queued' | 'sent' | 'failed' | 'cancelled';
  sentAt: Date | null;
  releaseAt: Date | null;
  requestMac: Buffer;
}

/** What the decision and the commit need to know about one target. */
export interface TargetFacts {
  messageId: number;
  /**
   * Read when the facts had arrived. A period that ended by a change which the facts show has ended by now, although the request
   * may have begun before that change.
   */
  decidedAt: Date;
  sender: {
    id: number;
    role: Role;
    status: string;
    isSuspended: boolean;
    /** How long they wish to be able to take a message back; null: as it comes. */
    undoSeconds: number | null;
  };
  recipient: { id: number; username: string; role: Role; status: string } | null;
  preset: Preset;
  isAssigned: boolean;
  arePeers: boolean;
  isBlocked: boolean;
  /** The recipient's username could be completed by the sender or both share a visible conversation. */
  isKnown: boolean;
  conversation: {
    id: number;
    kind: ConversationKind;
    patientId: number | null;
    takesReplies: boolean;
    isClosed: boolean;
    via: ParticipationVia | null;
    /** Who wrote the first message. */
    firstSenderId: number | null;
  } | null;
  dataKeyId: number | null;
  /** A message that this sender already sent under the same key. */
  prior: PriorMessage | null;
  replyTo: { id: number; conversationId: number } | null;
}

/** Facts for messages to pairs' conversations, in the order asked. A conversation that the sender cannot see yields null, unless it is a repeat. */
export async function factsOf(ctx: Ctx, asked: readonly Addressing[]): Promise<(TargetFacts | null)[]> {
  if (asked.length === 0) return [];
  const rows = new Map((await readFacts(ctx, asked)).map((row) => [row.n, row]));
  const decidedAt = new Date(Math.max(ctx.now.getTime(), currentTime().getTime()));
  return asked.map(({ target }, i) => {
    const row = rows.get(i + 1);
    const isUnseen = target.conversationId !== null && row?.c_id === null && row.prior_id === null;
    return row && !isUnseen ? toFacts(row, decidedAt) : null;
  });
}

/** Facts for one message of the caller. Null as in `factsOf`. */
export async function targetFacts(
  ctx: Ctx,
  target: Target,
  message: { clientKey: string; replyToId: number | null },
): Promise<TargetFacts | null> {
  const { clientKey, replyToId } = message;
  return (await factsOf(ctx, [{ senderId: ctx.actor.id, target, clientKey, replyToId }]))[0]!;
}

/** The same with both people held before anything is read, so that no change of them commits in between. */
export async function heldTargetFacts(
  ctx: Ctx,
  target: Target,
  message: { clientKey: string; replyToId: number | null },
): Promise<TargetFacts | null> {
  const { clientKey, replyToId } = message;
  return (await heldFacts(ctx, [{ senderId: ctx.actor.id, target, clientKey, replyToId }])).facts[0]!;
}

/** Facts in the order asked, and who is held: everybody, unless nobody may be waited for. */
export async function heldFacts(
  ctx: Ctx,
  asked: readonly Addressing[],
  options?: { mayWait?: boolean },
): Promise<{ held: ReadonlySet<number>; facts: (TargetFacts | null)[] }> {
  // Sent together: two statements in one round trip, and the facts' snapshot is taken when the locks are held.
  const [held, facts] = await Promise.all([lockPeople(ctx, asked, options), factsOf(ctx, asked)]);
  return { held, facts };
}

/** One person to be written to, and the key under which that would be claimed. */
export interface Addressed {
  personId: number;
  clientKey: string;
}

/** What `heldTargetFacts` gives, for direct messages of the caller to many people at once, ascending by person id. */
export async function manyTargetFacts(ctx: Ctx, addressed: readonly Addressed[]): Promise<TargetFacts[]> {
  if (addressed.length === 0) return [];
  const asked = addressed
    .toSorted((a, b) => a.personId - b.personId)
    .map(({ personId, clientKey }) => ({
      senderId: ctx.actor.id,
      target: { personId, username: null, conversationId: null, isNewThread: false },
      clientKey,
      replyToId: null,
    }));
  const { facts } = await heldFacts(ctx, asked);
  return facts.filter((one): one is TargetFacts => one !== null && one.recipient !== null);
}

function toFacts(row: FactsRow, decidedAt: Date): TargetFacts {
  const isLaterThanDecision = (until: Date | null) => until !== null && until > decidedAt;
  return {
    messageId: row.message_id,
    decidedAt,
    sender: {
      id: row.s_id,
      role: row.s_role,
      status: row.s_status,
      isSuspended: row.suspended_from !== null && row.suspended_from <= decidedAt,
      undoSeconds: row.s_undo_seconds,
    },
    recipient:
      row.r_id === null
        ? null
        : { id: row.r_id, username: row.r_username, role: row.r_role, status: row.r_status },
    preset: row.preset,
    isAssigned: isLaterThanDecision(row.assigned_until),
    arePeers: row.are_peers,
    isBlocked: row.is_blocked,
    isKnown: row.shares,
    conversation: row.c_id === null ? null : conversationOf(row, isLaterThanDecision(row.via_until)),
    dataKeyId: row.data_key_id,
    prior: priorOf(row),
    replyTo:
      row.reply_to_id === null ? null : { id: row.reply_to_id, conversationId: row.reply_to_conversation_id },
  };
}

const conversationOf = (row: FactsRow, isIn: boolean): TargetFacts['conversation'] => ({
  id: row.c_id!,
  kind: row.kind,
  patientId: row.patient_id,
  takesReplies: row.takes_replies,
  isClosed: row.closed_at !== null,
  via: isIn ? row.via : null,
  firstSenderId: row.first_sender_id,
});

const priorOf = (row: FactsRow): PriorMessage | null =>
  row.prior_id === null
    ? null
    : {
        id: row.prior_id,
        conversationId: row.prior_conversation_id,
        status: row.prior_status,
        sentAt: row.prior_sent_at,
        releaseAt: row.prior_release_at,
        requestMac: row.prior_mac,
      };
