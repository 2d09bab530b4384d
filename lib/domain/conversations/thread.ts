import type { KeyObject } from 'node:crypto';
import { openAttachments } from '@/lib/domain/conversations/attached';
import { openBody } from '@/lib/domain/conversations/content';
import { maskGroupMessages } from '@/lib/domain/conversations/group-names';
import { openReactions } from '@/lib/domain/conversations/reactions';
import {
  type MessageView,
  type ParticipationVia,
  PREVIEW_MAX,
  type ThreadPage,
} from '@/lib/domain/conversations/schema';
import {
  columns,
  type MessageRow,
  notDeleted,
  readPage,
  sources,
  type ThreadArgs,
} from '@/lib/domain/conversations/thread-rows';
import { type Writer, writersOf } from '@/lib/domain/conversations/thread-writers';
import { auditAccess } from '@/lib/domain/conversations/visibility';
import type { Actor } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';
import { excerpt } from '@/lib/shared/text';

/** One page of a conversation that the caller sees, oldest first, decrypted. Marks nothing read. Throws not_found. */
export async function threadPage(
  ctx: Ctx,
  args: ThreadArgs,
): Promise<ThreadPage & { via: ParticipationVia }> {
  const { rows, place } = await readPage(ctx, args);
  const isForward = args.after !== undefined;
  const page = isForward ? rows.slice(0, args.limit) : rows.slice(0, args.limit).reverse();
  const oldest = page[0];
  const hasOlder = isForward ? (oldest?.position ?? 1) > 1 : rows.length > args.limit;
  await auditAccess(ctx, args.conversationId, place.via);
  return {
    conversationId: args.conversationId,
    messages: await toViews(ctx, page),
    participantCount: place.participantCount,
    nextCursor: hasOlder && oldest ? encodeCursor('thread', [args.conversationId, oldest.position!]) : null,
    via: place.via,
  };
}

/** One message as the caller sees it. Throws not_found. */
export async function messageById(ctx: Ctx, messageId: number): Promise<MessageView> {
  const { sql } = ctx.tx;
  const rows = await sql<(MessageRow & { via: ParticipationVia })[]>`
    select ${columns(ctx)}, p.via ${sources(ctx)}
    where m.id = ${messageId} and m.position is not null and ${notDeleted(ctx)}`;
  if (!rows[0]) throw notFound();
  await auditAccess(ctx, rows[0].conversation_id, rows[0].via);
  return (await toViews(ctx, rows))[0]!;
}

/** The caller's sent messages, newest first, with how far each came. A broadcast and a bulk message are listed once elsewhere. */
export async function sentMessages(ctx: Ctx, args: { limit: number; cursor?: string }) {
  const before = args.cursor ? Number(decodeCursor('sent', args.cursor)[0]) : Number.MAX_SAFE_INTEGER;
  const rows = await ctx.tx.sql<MessageRow[]>`
    select ${columns(ctx)} ${sources(ctx)}
    where m.sender_id = ${ctx.actor.id} and m.broadcast_id is null and m.position is not null and m.id < ${before} and ${notDeleted(ctx)}
      and not exists (select 1 from bulk_recipients b where b.message_id = m.id)
    order by m.id desc limit ${args.limit + 1}`;
  const page = rows.slice(0, args.limit);
  const last = page.at(-1);
  return {
    messages: await toViews(ctx, page),
    nextCursor: rows.length > args.limit && last ? encodeCursor('sent', [last.id]) : null,
  };
}

/** Rows of `columns` and `sources` as their reader sees them, decrypted. */
export async function toViews(ctx: Ctx, rows: MessageRow[]): Promise<MessageView[]> {
  const ids = rows.flatMap((row) => [
    row.data_key_id,
    ...(row.reply_ref ? [row.reply_data_key_id] : []),
    ...(row.corrected_by_id === null ? [] : [row.correction_data_key_id]),
    ...(row.attachments?.map(({ dataKeyId }) => dataKeyId) ?? []),
  ]);
  const [keys, writers] = await Promise.all([dataKeys(ctx.tx, ids), writersOf(ctx, rows)]);
  const views = rows.map((row) => toView(row, ctx.actor, { keys, writers }));
  const inGroups = rows.flatMap((row, i) =>
    row.type === 'group'
      ? [{ view: views[i]!, senderId: row.sender_id, replySenderId: row.reply_sender_id }]
      : [],
  );
  if (inGroups.length === 0) return views;
  const masked = new Map((await maskGroupMessages(ctx, inGroups)).map((view) => [view.id, view]));
  return views.map((view) => masked.get(view.id) ?? view);
}

interface Known {
  keys: Map<number, KeyObject | null>;
  writers: Map<number, Writer>;
}

/** What replaced a message, and why; the reason is null when its words were erased. */
function correctionReasonOf(row: MessageRow, keys: Map<number, KeyObject | null>): string | null {
  if (row.corrected_by_id === null) return null;
  const sealed = {
    ref: row.correction_ref,
    ciphertext: row.correction_ciphertext,
    dataKeyId: row.correction_data_key_id,
  };
  return openBody(sealed, keys)?.correctionReason ?? null;
}

function toView(row: MessageRow, me: Actor, { keys, writers }: Known): MessageView {
  const isOwn = row.sender_id === me.id;
  const writer = writers.get(row.sender_id)!;
  const body = openBody({ ref: row.ref, ciphertext: row.ciphertext, dataKeyId: row.data_key_id }, keys);
  const isRead = isOwn ? row.read_at !== null : (row.position ?? 0) <= row.last_read_position;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    position: row.position,
    sender: writer.username,
    senderName: writer.displayName,
    senderRole: writer.role,
    recipient: isOwn ? row.other : me.username,
    isOwn,
    subject: body?.subject ?? null,
    content: body?.content ?? null,
    contentHtml: body?.contentHtml ?? null,
    isErased: body === null,
    correctionOfId: row.correction_of_id,
    correctedById: row.corrected_by_id,
    correctionReason: correctionReasonOf(row, keys),
    type: row.type,
    isRead,
    // One's own time goes with the mark: a reader who marked it unread again did not read it.
    readAt: isRead ? row.read_at : null,
    deliveredAt: row.delivered_at,
    sentAt: row.sent_at,
    delayedFrom: row.delayed_from,
    replyToId: row.reply_to_id,
    replyTo: quoteOf(row, { keys, writers }),
    isUrgent: row.is_urgent,
    receiptCounts: null,
    isStarred: row.is_starred,
    attachments: openAttachments(row.attachments, keys),
    reactions: openReactions(row.reactions, me.id, {
      id: row.data_key_id,
      key: keys.get(row.data_key_id) ?? null,
    }),
    isPinned: row.is_pinned,
    task: row.task,
    status: statusOf(row, isOwn, isRead),
    clientKey: isOwn ? row.client_key : null,
  };
}

function statusOf(row: MessageRow, isOwn: boolean, isRead: boolean): MessageView['status'] {
  if (!isOwn || row.status !== 'sent') return row.status;
  if (isRead) return 'read';
  return row.delivered_at ? 'delivered' : 'sent';
}

function quoteOf(row: MessageRow, { keys, writers }: Known): MessageView['replyTo'] {
  if (row.reply_to_id === null || !row.reply_ref) return null;
  const body = openBody(
    { ref: row.reply_ref, ciphertext: row.reply_ciphertext, dataKeyId: row.reply_data_key_id },
    keys,
  );
  const writer = writers.get(row.reply_sender_id)!;
  return {
    messageId: row.reply_to_id,
    sender: writer.username,
    senderName: writer.displayName,
    excerpt: body ? excerpt(body.content, PREVIEW_MAX) : null,
  };
}
