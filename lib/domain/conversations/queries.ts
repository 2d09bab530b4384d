import { openBody } from '@/lib/domain/conversations/content';
import { type ListFilter, matchesFilter } from '@/lib/domain/conversations/folders';
import { groupTitles } from '@/lib/domain/conversations/group-names';
import {
  folderTotal,
  type InboxTotals,
  inboxTotals,
  unreadTotal,
} from '@/lib/domain/conversations/inbox-totals';
import {
  type ConversationSummary,
  type MessageBody,
  type ParticipationVia,
  PREVIEW_MAX,
} from '@/lib/domain/conversations/schema';
import { knowsSupportAsOne, nameTowards } from '@/lib/domain/conversations/support';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { readTogether } from '@/lib/platform/read-together';
import type { Fragment, Reader } from '@/lib/platform/reader';
import { excerpt } from '@/lib/shared/text';

export interface ListArgs extends ListFilter {
  cursor?: string;
  /** Pages by number, for older clients; the cursor is the better way. */
  page?: number;
  limit: number;
}

export interface ConversationList {
  conversations: ConversationSummary[];
  nextCursor: string | null;
  /** Latest position of each conversation whose unread message this page shows for the first time: what the client has fetched thereby. */
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
  folder_id: number | null;
  labels: number[];
  snoozed_until: Date | null;
  has_woken: boolean;
  done_at: Date | null;
  with_user: string | null;
  with_name: string | null;
  with_role: Role | null;
  ref: string | null;
  ciphertext: Buffer | null;
  data_key_id: number | null;
  sender_id: number | null;
  position: number | null;
  last_delivered_position: number;
  attachment_count: number;
  is_delivered: boolean | null;
  is_read: boolean | null;
}

/** The caller's conversations, newest first, with a decrypted one-line preview each. One statement, by keyset. */
export async function conversationList(ctx: Ctx, args: ListArgs): Promise<ConversationList> {
  const rows = args.cursor
    ? await ctx.tx.sql<Row[]>`${listStatement(ctx, args)}`
    : await readFirst(ctx, {}, args);
  return toList(ctx, rows, args);
}

/** The same by page number with what older clients count, all in one statement while the page has any rows. */
export async function numberedInbox(
  ctx: Ctx,
  { isUnreadOnly, ...args }: { page: number; limit: number; isUnreadOnly: boolean },
): Promise<ConversationList & InboxTotals> {
  const folder = isUnreadOnly ? ('unread' as const) : ('inbox' as const);
  const rows = (await readFirst(ctx, {}, { ...args, folder, counted: folder })) as (Row & InboxTotals)[];
  const { unread, total } = rows[0] ?? (await inboxTotals(ctx, isUnreadOnly));
  return { ...(await toList(ctx, rows, args)), unread, total };
}

async function toList(ctx: Ctx, rows: Row[], args: { limit: number }): Promise<ConversationList> {
  const page = rows.slice(0, args.limit);
  const keys = await dataKeys(
    ctx.tx,
    page.flatMap((row) => (row.data_key_id === null ? [] : [row.data_key_id])),
  );
  const titles = await groupTitles(
    ctx,
    page.flatMap((row) => (row.kind === 'group' ? [row.conversation_id] : [])),
  );
  const last = page.at(-1);
  return {
    conversations: page.map((row) => ({
      ...toSummary(row, ctx.actor.id, bodyOf(row, keys)),
      ...(titles.has(row.conversation_id) ? { displayName: titles.get(row.conversation_id)! } : {}),
    })),
    nextCursor: rows.length > args.limit && last ? encodeCursor('conversations', positionOf(last)) : null,
    fetched: page.flatMap((row) =>
      row.unread_count > 0 && row.position !== null && row.position > row.last_delivered_position
        ? [{ conversationId: row.conversation_id, position: row.position }]
        : [],
    ),
  };
}

interface ListShape extends ListArgs {
  /** Also what older clients count: unread messages over all, conversations in this folder. */
  counted?: 'inbox' | 'unread';
}

/** What a list shows before anybody turns its pages. */
const readFirst = readTogether<never, ListShape, Row>({
  keys: [],
  statement: (reader, _, shape) => listStatement(reader, shape),
});

function listStatement(reader: Reader, { cursor, page = 1, limit, counted, ...filter }: ListShape): Fragment {
  const { tx, actor, now } = reader;
  const { sql } = tx;
  const [at, id] = cursor ? decodeCursor('conversations', cursor) : [];
  const counts = counted
    ? sql`, ${unreadTotal(reader)} as unread, ${folderTotal(reader, counted)} as total`
    : sql``;
  return sql`
    select c.id as conversation_id, c.kind, c.direct_key, c.takes_replies, c.closed_at, p.via, p.unread_count, p.last_message_id,
      p.last_message_at, p.muted_at, p.pinned_at, p.archived_at, p.folder_id, p.labels, p.done_at,
      case when p.snoozed_until > ${now} then p.snoozed_until end as snoozed_until, p.woken_at is not null as has_woken,
      u.username as with_user, ${nameTowards(reader, 'u')} as with_name, u.role as with_role,
      m.ref, m.ciphertext, m.data_key_id, m.sender_id, m.position,
      coalesce(m.attachment_count, 0) as attachment_count, p.last_delivered_position,
      r.is_delivered, r.is_read ${counts}
    from conversation_participants p
    join conversations c on c.id = p.conversation_id
    left join users u on u.id = p.counterpart_id
    left join messages m on m.id = p.last_message_id
    left join lateral (
      select ${heardBy(reader, 'delivered')} as is_delivered, ${heardBy(reader, 'read')} as is_read
      from message_receipts where message_id = m.id and m.sender_id = ${actor.id}
    ) r on true
    where ${isVisibleTo(sql, actor.id, now)} and ${matchesFilter(sql, filter, now)}
      ${cursor ? sql`and (p.last_message_at, p.conversation_id) < (${new Date(Number(at))}, ${Number(id)})` : sql``}
    order by p.last_message_at desc nulls last, p.conversation_id desc
    limit ${limit + 1} offset ${cursor ? 0 : (page - 1) * limit}`;
}

/** Support has a message once one of its people has it; of others everybody must. */
function heardBy({ tx: { sql }, actor }: Reader, what: 'delivered' | 'read') {
  const isThere =
    what === 'read' ? sql`read_at is not null and read_shown <> 'hidden'` : sql`delivered_at is not null`;
  if (!knowsSupportAsOne(actor.role)) return sql`bool_and(${isThere})`;
  return sql`case when u.role = 'developer' then bool_or(${isThere}) else bool_and(${isThere}) end`;
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
    lastHasFiles: body !== null && row.attachment_count > 0,
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
    folderId: row.folder_id,
    labels: row.labels,
    snoozedUntil: row.snoozed_until,
    hasWoken: row.has_woken,
    isDone: row.done_at !== null,
  };
}

function statusOf(row: Row): 'sent' | 'delivered' | 'read' {
  if (row.is_read) return 'read';
  return row.is_delivered ? 'delivered' : 'sent';
}

/** How many of the caller's conversations each filter finds, in one pass over them. */
export async function countConversations(ctx: Ctx, filters: ListFilter[]): Promise<number[]> {
  if (filters.length === 0) return [];
  const { sql } = ctx.tx;
  const [row] = await sql<Record<string, number>[]>`
    select ${filters.map(
      (filter, i) =>
        sql`${i === 0 ? sql`` : sql`, `}count(*) filter (where ${matchesFilter(sql, filter, ctx.now)})::int as ${sql(`n${i}`)}`,
    )}
    from conversation_participants p join conversations c on c.id = p.conversation_id
    where ${isVisibleTo(sql, ctx.actor.id, ctx.now)}`;
  return filters.map((_, i) => row![`n${i}`]!);
}

export interface UnreadCounts {
  unreadCount: number;
  /**
   * Unread messages in `inbox` and `archived`, unread conversations of the inbox in `conversations`; how many conversations are
   * `pinned`, `snoozed` and `done`, and lie in each own folder, by its id.
   */
  folders: Record<string, number>;
}

interface CountsRow {
  unread: number;
  inbox: number;
  archived: number;
  conversations: number;
  pinned: number;
  snoozed: number;
  done: number;
  own: Record<string, number>;
}

/** Unread messages of the caller over all visible conversations, and what each folder holds. Two partial indexes, one statement. */
export async function unreadCounts(ctx: Ctx): Promise<UnreadCounts> {
  const { sql } = ctx.tx;
  const isSeen = isVisibleTo(sql, ctx.actor.id, ctx.now);
  const isAtHand = matchesFilter(sql, { folder: 'inbox' }, ctx.now);
  const [row] = await sql<CountsRow[]>`
    with filed as materialized (
      select p.folder_id, p.pinned_at is not null as is_pinned, p.snoozed_until > ${ctx.now} as is_snoozed, p.done_at is not null as is_done
      from conversation_participants p
      where ${isSeen} and p.deleted_at is null and p.archived_at is null and p.last_message_at is not null
        and (p.pinned_at is not null or p.snoozed_until is not null or p.done_at is not null or p.folder_id is not null)
    ), unread as (
      select coalesce(sum(p.unread_count), 0)::int as unread, coalesce(sum(p.unread_count) filter (where ${isAtHand}), 0)::int as inbox,
        coalesce(sum(p.unread_count) filter (where p.archived_at is not null), 0)::int as archived,
        count(*) filter (where ${isAtHand})::int as conversations
      from conversation_participants p where ${isSeen} and p.unread_count > 0 and p.deleted_at is null
    )
    select unread.*, held.*, coalesce((select jsonb_object_agg(folder_id, count) from (
        select folder_id, count(*)::int as count from filed where folder_id is not null group by folder_id) f), '{}') as own
    from unread cross join (
      select count(*) filter (where is_pinned)::int as pinned, count(*) filter (where is_snoozed)::int as snoozed,
        count(*) filter (where is_done)::int as done from filed
    ) held`;
  const { unread, own, ...folders } = row!;
  return { unreadCount: unread, folders: { ...folders, ...own } };
}
