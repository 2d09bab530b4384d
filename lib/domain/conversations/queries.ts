import { openBody } from '@/lib/domain/conversations/content';
import {
  type ConversationSummary,
  type Folder,
  type MessageBody,
  type ParticipationVia,
  PREVIEW_MAX,
} from '@/lib/domain/conversations/schema';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { excerpt } from '@/lib/shared/text';

export interface ListArgs {
  folder?: Folder;
  kind?: ConversationSummary['kind'];
  cursor?: string;
  /** Pages by number, for older clients; the cursor is the better way. */
  page?: number;
  limit: number;
}

export interface ConversationList {
  conversations: ConversationSummary[];
  nextCursor: string | null;
  /** Latest position of each conversation whose unread message this page shows: what the client has fetched thereby. */
  fetched: { conversationId: number; position: number }[];
}

interface Row {
  conversation_id: number;
  kind: ConversationSummary['kind'];
  direct_key: string | null;
  takes_replies: boolean;
  closed_at: Date | null;
  via: ParticipationVia;
  unread_count: number;
  last_message_id: number | null;
  last_message_at: Date | null;
  muted_at: Date | null;
  pinned_at: Date | null;
  archived_at: Date | null;
  with_user: string | null;
  with_name: string | null;
  with_role: Role | null;
  ref: string | null;
  ciphertext: Buffer | null;
  data_key_id: number | null;
  sender_id: number | null;
  position: number | null;
  is_delivered: boolean | null;
  is_read: boolean | null;
}

/** The caller's conversations, newest first, with a decrypted one-line preview each. One statement, by keyset. */
export async function conversationList(ctx: Ctx, args: ListArgs): Promise<ConversationList> {
  const rows = await readRows(ctx, args);
  const page = rows.slice(0, args.limit);
  const keys = await dataKeys(
    ctx.tx,
    page.flatMap((row) => (row.data_key_id === null ? [] : [row.data_key_id])),
  );
  const last = page.at(-1);
  return {
    conversations: page.map((row) => toSummary(row, ctx.actor.id, bodyOf(row, keys))),
    nextCursor: rows.length > args.limit && last ? encodeCursor('conversations', positionOf(last)) : null,
    fetched: page.flatMap((row) =>
      row.unread_count > 0 && row.position !== null
        ? [{ conversationId: row.conversation_id, position: row.position }]
        : [],
    ),
  };
}

function readRows(ctx: Ctx, { folder = 'inbox', kind, cursor, page = 1, limit }: ListArgs): Promise<Row[]> {
  const { sql } = ctx.tx;
  const [at, id] = cursor ? decodeCursor('conversations', cursor) : [];
  return sql<Row[]>`
    select c.id as conversation_id, c.kind, c.direct_key, c.takes_replies, c.closed_at, p.via, p.unread_count, p.last_message_id,
      p.last_message_at, p.muted_at, p.pinned_at, p.archived_at,
      u.username as with_user, u.display_name as with_name, u.role as with_role,
      m.ref, m.ciphertext, m.data_key_id, m.sender_id, m.position, r.is_delivered, r.is_read
    from conversation_participants p
    join conversations c on c.id = p.conversation_id
    left join users u on u.id = p.counterpart_id
    left join messages m on m.id = p.last_message_id
    left join lateral (
      select bool_and(delivered_at is not null) as is_delivered, bool_and(read_at is not null) as is_read
      from message_receipts where message_id = m.id and m.sender_id = ${ctx.actor.id}
    ) r on true
    where ${isVisibleTo(sql, ctx.actor.id, ctx.now)} and p.last_message_at is not null and p.deleted_at is null
      and ${folder === 'archived' ? sql`p.archived_at is not null` : sql`p.archived_at is null`}
      ${folder === 'unread' ? sql`and p.unread_count > 0` : sql``}
      ${folder === 'pinned' ? sql`and p.pinned_at is not null` : sql``}
      ${kind ? sql`and c.kind = ${kind}` : sql``}
      ${cursor ? sql`and (p.last_message_at, p.conversation_id) < (${new Date(Number(at))}, ${Number(id)})` : sql``}
    order by p.last_message_at desc nulls last, p.conversation_id desc
    limit ${limit + 1} offset ${cursor ? 0 : (page - 1) * limit}`;
}

const positionOf = (row: Row) => [row.last_message_at!.getTime(), row.conversation_id];

function bodyOf(row: Row, keys: Awaited<ReturnType<typeof dataKeys>>): MessageBody | null {
  if (!row.ref || !row.ciphertext || row.data_key_id === null) return null;
  return openBody({ ref: row.ref, ciphertext: row.ciphertext, dataKeyId: row.data_key_id }, keys);
}

function toSummary(row: Row, me: number, body: MessageBody | null): ConversationSummary {
  const isOwn = row.sender_id === me;
  const isSubjectThread = row.kind === 'direct' && row.direct_key === null;
  return {
    conversationId: row.conversation_id,
    kind: row.kind,
    withUser: row.with_user,
    displayName: row.with_name ?? (row.kind === 'broadcast' ? 'Announcements' : 'Conversation'),
    role: row.with_role,
    subject: isSubjectThread ? (body?.subject ?? null) : null,
    lastMessage: body ? excerpt(body.content, PREVIEW_MAX) : null,
    lastMessageId: row.last_message_id,
    lastMessageTime: row.last_message_at,
    unreadCount: row.unread_count,
    isLatestFromThem: row.sender_id !== null && !isOwn,
    latestStatus: isOwn ? statusOf(row) : null,
    via: row.via,
    takesReplies: row.takes_replies && row.closed_at === null && row.via !== 'handover',
    isMuted: row.muted_at !== null,
    isPinned: row.pinned_at !== null,
    isArchived: row.archived_at !== null,
  };
}

function statusOf(row: Row): 'sent' | 'delivered' | 'read' {
  if (row.is_read) return 'read';
  return row.is_delivered ? 'delivered' : 'sent';
}

export interface UnreadCounts {
  unreadCount: number;
  folders: { inbox: number; archived: number; conversations: number };
}

/** Unread messages of the caller over all visible conversations that are not muted away; by folder as well. */
export async function unreadCounts(ctx: Ctx): Promise<UnreadCounts> {
  const { sql } = ctx.tx;
  const [row] = await sql<{ inbox: number; archived: number; conversations: number }[]>`
    select coalesce(sum(unread_count) filter (where archived_at is null), 0)::int as inbox,
      coalesce(sum(unread_count) filter (where archived_at is not null), 0)::int as archived,
      count(*) filter (where archived_at is null)::int as conversations
    from conversation_participants p
    where ${isVisibleTo(sql, ctx.actor.id, ctx.now)} and p.unread_count > 0 and p.deleted_at is null`;
  return { unreadCount: row!.inbox + row!.archived, folders: row! };
}

/** How many conversations the caller's inbox holds, for older clients that page by number. */
export async function conversationCount(ctx: Ctx, isUnreadOnly: boolean): Promise<number> {
  const { sql } = ctx.tx;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from conversation_participants p
    where ${isVisibleTo(sql, ctx.actor.id, ctx.now)} and p.last_message_at is not null and p.deleted_at is null
      and p.archived_at is null ${isUnreadOnly ? sql`and p.unread_count > 0` : sql``}`;
  return row!.count;
}
