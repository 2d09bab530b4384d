import type { KeyObject } from 'node:crypto';
import { openAttachments } from '@/lib/domain/conversations/attached';
import { openBody } from '@/lib/domain/conversations/content';
import { maskGroupMessages } from '@/lib/domain/conversations/group-names';
import type { PageFacts, Seat } from '@/lib/domain/conversations/page-facts';
import { openReactions, type SealedReaction } from '@/lib/domain/conversations/reactions';
import { type MessageView, PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import { knowsSupportAsOne } from '@/lib/domain/conversations/support';
import { type MessageRow, seatOf } from '@/lib/domain/conversations/thread-rows';
import { type Writer, writersOf } from '@/lib/domain/conversations/thread-writers';
import type { Actor } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { excerpt } from '@/lib/shared/text';
import { calendarDay } from '@/lib/shared/time-format';

/** Rows of `viewRows` as their reader sees them, decrypted. */
export async function toViews(ctx: Ctx, rows: MessageRow[]): Promise<MessageView[]> {
  const facts = rows.find((row) => row.facts)?.facts;
  if (!facts) return [];
  const referred = [...(facts.quotes ?? []), ...(facts.corrections ?? [])];
  const files = rows.flatMap((row) => row.attachments ?? []);
  const ids = [...rows.map((row) => row.data_key_id), ...[...referred, ...files].map((one) => one.dataKeyId)];
  const [keys, writers] = await Promise.all([dataKeys(ctx.tx, ids), writersOf(ctx, rows, facts)]);
  const known = { facts, marks: marksOf(facts), keys, writers };
  const views = rows.map((row) => toView(row, ctx.actor, known));
  const inGroups = rows.flatMap((row, i) =>
    row.type === 'group'
      ? [
          {
            view: views[i]!,
            senderId: row.sender_id,
            replySenderId: known.marks.quotes.get(row.id)?.senderId ?? null,
          },
        ]
      : [],
  );
  if (inGroups.length === 0) return views;
  const masked = new Map((await maskGroupMessages(ctx, inGroups)).map((view) => [view.id, view]));
  return views.map((view) => masked.get(view.id) ?? view);
}

interface Known {
  facts: PageFacts;
  marks: Marks;
  keys: Map<number, KeyObject | null>;
  writers: Map<number, Writer>;
}

/** The facts by the message that they belong to. */
interface Marks {
  starred: Set<number>;
  pinned: Set<number>;
  tasks: Map<number, MessageView['task']>;
  reactions: Map<number, SealedReaction[]>;
  corrections: Map<number, NonNullable<PageFacts['corrections']>[number]>;
  quotes: Map<number, NonNullable<PageFacts['quotes']>[number]>;
}

function marksOf(facts: PageFacts): Marks {
  const byMessage = <One extends { messageId: number }>(list: One[] | null) =>
    new Map((list ?? []).map((one) => [one.messageId, one]));
  return {
    starred: new Set(facts.starred),
    pinned: new Set(facts.pinned),
    tasks: new Map((facts.tasks ?? []).map(({ messageId, ...task }) => [messageId, task])),
    reactions: Map.groupBy(facts.reactions ?? [], (one) => one.messageId),
    corrections: byMessage(facts.corrections),
    quotes: byMessage(facts.quotes),
  };
}

function toView(row: MessageRow, me: Actor, known: Known): MessageView {
  const { facts, marks, keys, writers } = known;
  const seat = seatOf(row, facts);
  const isOwn = row.sender_id === me.id;
  const isSupport = knowsSupportAsOne(me.role) && seat.other?.role === 'developer';
  const writer = writerOf(row.sender_id, me, { seat, isSupport, writers });
  const { readAt, deliveredAt } = timesOf(row, isOwn && isSupport);
  const body = openBody({ ref: row.ref, ciphertext: row.ciphertext, dataKeyId: row.data_key_id }, keys);
  const isRead = isOwn ? readAt !== null : (row.position ?? 0) <= seat.lastReadPosition;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    position: row.position,
    sender: writer.username,
    senderName: writer.displayName,
    senderRole: writer.role,
    recipient: isOwn ? (seat.other?.username ?? null) : me.username,
    isOwn,
    subject: body?.subject ?? null,
    content: body?.content ?? null,
    contentHtml: body?.contentHtml ?? null,
    isErased: body === null,
    correctionOfId: row.correction_of_id,
    correctedById: marks.corrections.get(row.id)?.id ?? null,
    correctionReason: correctionReasonOf(row, known),
    forwardedFrom: body?.forwardedFrom ?? null,
    type: row.type ?? 'direct',
    isRead,
    // One's own time goes with the mark: a reader who marked it unread again did not read it.
    readAt: isRead && !row.is_read_day ? readAt : null,
    readOn: isRead && row.is_read_day && readAt ? calendarDay(readAt, me.timeZone) : null,
    deliveredAt,
    sentAt: row.sent_at,
    delayedFrom: row.delayed_from,
    replyToId: marks.quotes.get(row.id)?.id ?? null,
    replyTo: marks.quotes.has(row.id) ? quoteOf(row, me, { ...known, seat, isSupport }) : null,
    isUrgent: row.is_urgent ?? false,
    receiptCounts: null,
    isStarred: marks.starred.has(row.id),
    attachments: openAttachments(row.attachments, keys),
    reactions: openReactions(marks.reactions.get(row.id) ?? null, me.id, {
      id: row.data_key_id,
      key: keys.get(row.data_key_id) ?? null,
    }),
    isPinned: marks.pinned.has(row.id),
    task: marks.tasks.get(row.id) ?? null,
    status: statusOf(row, isOwn, { isRead, isDelivered: deliveredAt !== null }),
    clientKey: row.client_key,
  };
}

interface Naming {
  seat: Seat;
  isSupport: boolean;
  writers: Map<number, Writer>;
}

/** Whoever answers for support, the patient reads one name. */
function writerOf(personId: number, me: Actor, { seat, isSupport, writers }: Naming): Writer {
  return isSupport && personId !== me.id ? seat.other! : writers.get(personId)!;
}

/** Support has a message with the first of its people, everybody else with the last. */
const timesOf = (row: MessageRow, isByFirst: boolean) =>
  isByFirst
    ? { readAt: row.first_read_at ?? null, deliveredAt: row.first_delivered_at ?? null }
    : { readAt: row.read_at, deliveredAt: row.delivered_at };

function statusOf(
  row: MessageRow,
  isOwn: boolean,
  { isRead, isDelivered }: { isRead: boolean; isDelivered: boolean },
): MessageView['status'] {
  if (!isOwn || row.status !== null) return row.status ?? 'sent';
  if (isRead) return 'read';
  return isDelivered ? 'delivered' : 'sent';
}

/** Why a message was corrected; null when it was not, and when the words were erased. */
function correctionReasonOf(row: MessageRow, { marks, keys }: Known): string | null {
  const correction = marks.corrections.get(row.id);
  return correction ? (openReference(correction, keys)?.correctionReason ?? null) : null;
}

function quoteOf(
  row: MessageRow,
  me: Actor,
  { marks, keys, ...naming }: Known & Naming,
): MessageView['replyTo'] {
  const quote = marks.quotes.get(row.id);
  if (!quote) return null;
  const body = openReference(quote, keys);
  const writer = writerOf(quote.senderId, me, naming);
  return {
    messageId: quote.id,
    sender: writer.username,
    senderName: writer.displayName,
    excerpt: body ? excerpt(body.content, PREVIEW_MAX) : null,
  };
}

const openReference = (
  { ref, sealed, dataKeyId }: { ref: string; sealed: string; dataKeyId: number },
  keys: Map<number, KeyObject | null>,
) => openBody({ ref, ciphertext: Buffer.from(sealed, 'base64'), dataKeyId }, keys);
