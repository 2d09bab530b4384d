import type { KeyObject } from 'node:crypto';
import { openBody } from '@/lib/domain/conversations/content';
import { type Correction, correctionsOf } from '@/lib/domain/conversations/corrections';
import {
  type MessageView,
  type ParticipationVia,
  PREVIEW_MAX,
  type ThreadPage,
} from '@/lib/domain/conversations/schema';
import { auditAccess, isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';
import { excerpt } from '@/lib/shared/text';

export interface ThreadArgs {
  conversationId: number;
  limit: number;
  /** Message ids: the page ends before, or starts after, this message. */
  before?: number;
  after?: number;
  /** Opaque, from `nextCursor`: the next older page. */
  cursor?: string;
}

export interface MessageRow {
  id: number;
  ref: string;
  conversation_id: number;
  position: number | null;
  type: MessageView['type'];
  sender_id: number;
  sender: string;
  sender_name: string;
  sender_role: Role;
  recipient: string | null;
  ciphertext: Buffer;
  data_key_id: number;
  is_urgent: boolean;
  is_starred: boolean;
  status: MessageView['status'];
  sent_at: Date | null;
  client_key: string;
  last_read_position: number;
  own_read_at: Date | null;
  own_delivered_at: Date | null;
  all_read_at: Date | null;
  all_delivered_at: Date | null;
  correction_of_id: number | null;
  reply_to_id: number | null;
  reply_ref: string | null;
  reply_ciphertext: Buffer;
  reply_data_key_id: number;
  reply_sender: string;
  reply_sender_name: string;
}

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
    where m.id = ${messageId} and m.position is not null and ${notDeletedBy(ctx)}`;
  if (!rows[0]) throw notFound();
  await auditAccess(ctx, rows[0].conversation_id, rows[0].via);
  return (await toViews(ctx, rows))[0]!;
}

/** The caller's sent messages, newest first, with how far each came. A broadcast is listed once elsewhere. */
export async function sentMessages(ctx: Ctx, args: { limit: number; cursor?: string }) {
  const before = args.cursor ? Number(decodeCursor('sent', args.cursor)[0]) : Number.MAX_SAFE_INTEGER;
  const rows = await ctx.tx.sql<MessageRow[]>`
    select ${columns(ctx)} ${sources(ctx)}
    where m.sender_id = ${ctx.actor.id} and m.broadcast_id is null and m.position is not null and m.id < ${before} and ${notDeletedBy(ctx)}
    order by m.id desc limit ${args.limit + 1}`;
  const page = rows.slice(0, args.limit);
  const last = page.at(-1);
  return {
    messages: await toViews(ctx, page),
    nextCursor: rows.length > args.limit && last ? encodeCursor('sent', [last.id]) : null,
  };
}

async function readPage(ctx: Ctx, args: ThreadArgs) {
  const { sql } = ctx.tx;
  const [place] = await sql<{ via: ParticipationVia; participantCount: number; anchor: number | null }[]>`
    select p.via,
      case when c.kind = 'group' then (select count(*)::int from conversation_participants q where q.conversation_id = c.id) else 2 end as "participantCount",
      (select position from messages where id = ${args.before ?? args.after ?? null} and conversation_id = c.id) as anchor
    from conversation_participants p join conversations c on c.id = p.conversation_id
    where p.conversation_id = ${args.conversationId} and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}`;
  if (!place) throw notFound();
  const isForward = args.after !== undefined;
  const bound = boundOf(args, place.anchor);
  const rows = await sql<MessageRow[]>`
    select ${columns(ctx)} ${sources(ctx)}
    where m.conversation_id = ${args.conversationId} and ${notDeletedBy(ctx)}
      and ${isForward ? sql`m.position > ${bound}` : sql`m.position < ${bound}`}
    order by ${isForward ? sql`m.position` : sql`m.position desc`} limit ${args.limit + 1}`;
  return { rows, place };
}

/** The position before or after which the page lies. An anchor that is not in this conversation is as good as absent. */
function boundOf(args: ThreadArgs, anchor: number | null): number {
  const END = 2_147_483_647;
  if (args.cursor) {
    const [conversationId, position] = decodeCursor('thread', args.cursor);
    if (Number(conversationId) !== args.conversationId) throw notFound();
    return Number(position);
  }
  if (args.before === undefined && args.after === undefined) return END;
  if (anchor === null) throw notFound();
  return anchor;
}

function columns(ctx: Ctx) {
  return ctx.tx
    .sql`m.id, m.ref, m.conversation_id, m.position, m.type, m.sender_id, s.username as sender, s.display_name as sender_name,
    s.role as sender_role, case when m.sender_id = ${ctx.actor.id} then o.username else ${ctx.actor.username} end as recipient,
    m.ciphertext, m.data_key_id, m.is_urgent, m.status, m.sent_at, m.client_key, m.correction_of_id, p.last_read_position,
    own.read_at as own_read_at, own.delivered_at as own_delivered_at, others.all_read_at, others.all_delivered_at,
    q.id as reply_to_id, q.ref as reply_ref, q.ciphertext as reply_ciphertext, q.data_key_id as reply_data_key_id,
    qs.username as reply_sender, qs.display_name as reply_sender_name,
    exists (select 1 from message_states st
      where st.message_id = m.id and st.user_id = ${ctx.actor.id} and st.starred_at is not null) as is_starred`;
}

/** A message joined with the caller's visible participation: whoever has none gets no row. */
function sources(ctx: Ctx) {
  const { sql } = ctx.tx;
  return sql`from messages m
    join conversation_participants p on p.conversation_id = m.conversation_id and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}
    join users s on s.id = m.sender_id
    left join users o on o.id = p.counterpart_id
    left join message_receipts own on own.message_id = m.id and own.user_id = ${ctx.actor.id}
    left join lateral (
      select case when bool_and(read_at is not null) then max(read_at) end as all_read_at,
        case when bool_and(delivered_at is not null) then max(delivered_at) end as all_delivered_at
      from message_receipts where message_id = m.id and m.sender_id = ${ctx.actor.id}
    ) others on true
    left join messages q on q.id = m.reply_to_id and q.conversation_id = m.conversation_id
    left join users qs on qs.id = q.sender_id`;
}

const notDeletedBy = (ctx: Ctx) => ctx.tx.sql`not exists (select 1 from message_states d
  where d.message_id = m.id and d.user_id = ${ctx.actor.id} and d.deleted_at is not null)`;

async function toViews(ctx: Ctx, rows: MessageRow[]): Promise<MessageView[]> {
  const ids = rows.flatMap((row) =>
    row.reply_ref ? [row.data_key_id, row.reply_data_key_id] : [row.data_key_id],
  );
  const [keys, corrections] = await Promise.all([dataKeys(ctx.tx, ids), correctionsOf(ctx, rows)]);
  return rows.map((row) => ({ ...toView(row, ctx.actor.id, keys), ...correctionOf(row, corrections) }));
}

function correctionOf(row: MessageRow, corrections: Map<number, Correction>) {
  const correction = corrections.get(row.id);
  return {
    correctionOfId: row.correction_of_id,
    correctedById: correction?.correctedById ?? null,
    correctionReason: correction?.reason ?? null,
  };
}

type Uncorrected = Omit<MessageView, 'correctionOfId' | 'correctedById' | 'correctionReason'>;

function toView(row: MessageRow, me: number, keys: Map<number, KeyObject | null>): Uncorrected {
  const isOwn = row.sender_id === me;
  const body = openBody({ ref: row.ref, ciphertext: row.ciphertext, dataKeyId: row.data_key_id }, keys);
  const isRead = isOwn ? row.all_read_at !== null : (row.position ?? 0) <= row.last_read_position;
  const deliveredAt = isOwn ? row.all_delivered_at : row.own_delivered_at;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    position: row.position,
    sender: row.sender,
    senderName: row.sender_name,
    senderRole: row.sender_role,
    recipient: row.recipient,
    isOwn,
    subject: body?.subject ?? null,
    content: body?.content ?? null,
    contentHtml: body?.contentHtml ?? null,
    isErased: body === null,
    type: row.type,
    isRead,
    readAt: readAtOf(row, isOwn, isRead),
    deliveredAt,
    sentAt: row.sent_at,
    replyToId: row.reply_to_id,
    replyTo: quoteOf(row, keys),
    isUrgent: row.is_urgent,
    isStarred: row.is_starred,
    attachments: [],
    reactions: [],
    status: statusOf(row, isOwn, isRead, deliveredAt),
    clientKey: isOwn ? row.client_key : null,
  };
}

function statusOf(
  row: MessageRow,
  isOwn: boolean,
  isRead: boolean,
  deliveredAt: Date | null,
): MessageView['status'] {
  if (!isOwn || row.status !== 'sent') return row.status;
  if (isRead) return 'read';
  return deliveredAt ? 'delivered' : 'sent';
}

function quoteOf(row: MessageRow, keys: Map<number, KeyObject | null>): MessageView['replyTo'] {
  if (row.reply_to_id === null || !row.reply_ref) return null;
  const body = openBody(
    { ref: row.reply_ref, ciphertext: row.reply_ciphertext, dataKeyId: row.reply_data_key_id },
    keys,
  );
  return {
    messageId: row.reply_to_id,
    sender: row.reply_sender,
    senderName: row.reply_sender_name,
    excerpt: body ? excerpt(body.content, PREVIEW_MAX) : null,
  };
}

/** The sender sees when the last recipient read it; a reader their own time, unless they marked it unread again. */
function readAtOf(row: MessageRow, isOwn: boolean, isRead: boolean): Date | null {
  if (isOwn) return row.all_read_at;
  return isRead ? row.own_read_at : null;
}
