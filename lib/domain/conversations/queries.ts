import { openBody } from '@/lib/domain/conversations/content';
import { type ListFilter, matchesFilter } from '@/lib/domain/conversations/folders';
import { groupTitles } from '@/lib/domain/conversations/group-names';
import { type InboxTotals, inboxTotals } from '@/lib/domain/conversations/inbox-totals';
import { type ListArgs, type ListRow, readList } from '@/lib/domain/conversations/list-rows';
import { type ConversationSummary, type MessageBody, PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { encodeCursor } from '@/lib/platform/cursor';
import { excerpt } from '@/lib/shared/text';

export interface ConversationList {
  conversations: ConversationSummary[];
  nextCursor: string | null;
  /** Latest position of each conversation whose unread message this page shows for the first time: what the client has fetched thereby. */
  fetched: { conversationId: number; position: number }[];
}

/** The caller's conversations, newest first, with a decrypted one-line preview each. One statement, by keyset. */
export async function conversationList(ctx: Ctx, args: ListArgs): Promise<ConversationList> {
  return toList(ctx, await readList(ctx, args), args);
}

/** The same by page number with what older clients count, all in one statement while the page has any rows. */
export async function numberedInbox(
  ctx: Ctx,
  { isUnreadOnly, ...args }: { page: number; limit: number; isUnreadOnly: boolean },
): Promise<ConversationList & InboxTotals> {
  const folder = isUnreadOnly ? ('unread' as const) : ('inbox' as const);
  const rows = (await readList(ctx, { ...args, folder, counted: folder })) as (ListRow & InboxTotals)[];
  const { unread, total } = rows[0] ?? (await inboxTotals(ctx, isUnreadOnly));
  return { ...(await toList(ctx, rows, args)), unread, total };
}

async function toList(ctx: Ctx, rows: ListRow[], args: { limit: number }): Promise<ConversationList> {
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

const positionOf = (row: ListRow) => [row.last_message_at!.getTime(), row.conversation_id];

function bodyOf(row: ListRow, keys: Awaited<ReturnType<typeof dataKeys>>): MessageBody | null {
  if (!row.ref || !row.ciphertext || row.data_key_id === null) return null;
  return openBody({ ref: row.ref, ciphertext: row.ciphertext, dataKeyId: row.data_key_id }, keys);
}

function toSummary(row: ListRow, me: number, body: MessageBody | null): ConversationSummary {
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

function statusOf(row: ListRow): 'sent' | 'delivered' | 'read' {
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
