import { type ListFilter, matchesFilter } from '@/lib/domain/conversations/folders';
import { folderTotal, unreadTotal } from '@/lib/domain/conversations/inbox-totals';
import type { ConversationSummary, ParticipationVia } from '@/lib/domain/conversations/schema';
import { knowsSupportAsOne, nameTowards } from '@/lib/domain/conversations/support';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor } from '@/lib/platform/cursor';
import { readTogether } from '@/lib/platform/read-together';
import type { Fragment, Reader } from '@/lib/platform/reader';

export interface ListArgs extends ListFilter {
  cursor?: string;
  /** Pages by number, for older clients; the cursor is the better way. */
  page?: number;
  limit: number;
}

export interface ListRow {
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

export interface ListShape extends ListArgs {
  /** Also what older clients count: unread messages over all, conversations in this folder. */
  counted?: 'inbox' | 'unread';
}

/** Rows of a list, in its order: one more than fit where there are more. Pages by cursor, which few turn, are read by themselves. */
export async function readList(ctx: Ctx, shape: ListShape): Promise<ListRow[]> {
  return shape.cursor ? ctx.tx.sql<ListRow[]>`${listStatement(ctx, shape)}` : readFirst(ctx, {}, shape);
}

/** What a list shows before anybody turns its pages. */
const readFirst = readTogether<never, ListShape, ListRow>({
  name: 'conversations',
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
