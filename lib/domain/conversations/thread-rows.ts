import { attachmentsOf, type SealedAttachment } from '@/lib/domain/conversations/attached';
import { completedRows, keepRows, knownRows } from '@/lib/domain/conversations/known-rows';
import { type PageFacts, pageFacts, type Seat } from '@/lib/domain/conversations/page-facts';
import type { MessageView, ParticipationVia } from '@/lib/domain/conversations/schema';
import { knowsSupportAsOne } from '@/lib/domain/conversations/support';
import { isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';
import { readTogether } from '@/lib/platform/read-together';
import type { Fragment, Reader, Value } from '@/lib/platform/reader';

export interface ThreadArgs {
  conversationId: number;
  limit: number;
  /** Message ids: the page ends before, or starts after, this message. */
  before?: number;
  after?: number;
  /** Opaque, from `nextCursor`: the next older page. */
  cursor?: string;
}

/** What every message has. What only some have comes once with the first row: a page has fifty rows, and each column its price. */
export interface MessageRow {
  id: number;
  ref: string;
  conversation_id: number;
  position: number | null;
  /** What nearly all have in common is null, which costs nothing: direct, not urgent, sent. */
  type: MessageView['type'] | null;
  sender_id: number;
  ciphertext: Buffer;
  data_key_id: number;
  is_urgent: true | null;
  status: MessageView['status'] | null;
  sent_at: Date | null;
  delayed_from: Date | null;
  /** Of one's own only. */
  client_key: string | null;
  read_at: Date | null;
  /** Its reader tells the day alone. */
  is_read_day: true | null;
  /** For patients only: when the first recipient had it. */
  first_read_at?: Date | null;
  first_delivered_at?: Date | null;
  delivered_at: Date | null;
  correction_of_id: number | null;
  reply_to_id: number | null;
  attachments: SealedAttachment[] | null;
  facts: PageFacts | null;
}

interface Place {
  via: ParticipationVia;
  participantCount: number;
}

/** The first row carries the place, so that an ordinary page is one round trip; an anchor, or no rows at all, is asked for first. */
export async function readPage(ctx: Ctx, args: ThreadArgs): Promise<{ rows: MessageRow[]; place: Place }> {
  if (args.before !== undefined || args.after !== undefined) {
    const place = await readPlace(ctx, args);
    return { rows: await readRows(ctx, args, boundOf(args, place.anchor)), place };
  }
  const rows = await readRows(ctx, args, boundOf(args, null));
  const facts = rows[0]?.facts as (PageFacts & Pick<Place, 'participantCount'>) | undefined;
  if (!facts) return { rows, place: await readPlace(ctx, args) };
  return { rows, place: { via: facts.seats[0]!.via, participantCount: facts.participantCount } };
}

async function readPlace(ctx: Ctx, args: ThreadArgs): Promise<Place & { anchor: number | null }> {
  const { sql } = ctx.tx;
  const [place] = await sql<(Place & { anchor: number | null })[]>`
    select p.via, ${participantCount(ctx, args.conversationId)} as "participantCount",
      (select m.position from messages m where m.id = ${args.before ?? args.after ?? null}
        and m.conversation_id = p.conversation_id and ${isSinceJoining(sql)}) as anchor
    from conversation_participants p
    where p.conversation_id = ${args.conversationId} and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}`;
  if (!place) throw notFound();
  return place;
}

/** A page of the conversation; where this reader was given all of it before, only what may have changed is sent. */
async function readRows(ctx: Ctx, args: ThreadArgs, bound: number): Promise<MessageRow[]> {
  const { conversationId, limit, after } = args;
  const shape = { limit, isForward: after !== undefined };
  const known = knownRows(ctx.actor.id, conversationId);
  if (known) {
    const changing = await readPages(ctx, { conversationId, bound }, { ...shape, isKnown: true });
    const rows = completedRows(known, changing);
    if (rows) return rows;
  }
  const rows = await readPages(ctx, { conversationId, bound }, shape);
  keepRows(ctx.actor.id, conversationId, rows);
  return rows;
}

interface PageShape {
  limit: number;
  isForward: boolean;
  isKnown?: boolean;
}

/** Whoever sees nothing of the conversation has no position to compare with, and so gets no row. */
const readPages = readTogether<'conversationId' | 'bound', PageShape, MessageRow>({
  name: 'thread',
  keys: ['conversationId', 'bound'],
  statement: (reader, { conversationId, bound }, { limit, isForward, isKnown }) => {
    const { tx, actor, now } = reader;
    const { sql } = tx;
    const order = isForward ? sql`m.position` : sql`m.position desc`;
    const page = sql`
        select ${columns(reader)} from messages m
        where m.conversation_id = ${conversationId} and ${isForward ? sql`m.position > ${bound}` : sql`m.position < ${bound}`}
          and m.position > (select p.hidden_up_to from conversation_participants p
            where p.conversation_id = ${conversationId} and ${isVisibleTo(sql, actor.id, now)})
          and ${notDeleted(reader)}
        order by ${order} limit ${limit + 1}`;
    const more = sql`, 'participantCount', ${participantCount(reader, conversationId)}`;
    return viewStatement(reader, { page, order, more, isKnown });
  },
});

/** Of the conversation alone, so that a statement counts once however many rows it has. */
const participantCount = (
  { tx: { sql }, now }: Reader,
  conversationId: Value,
) => sql`(select case when c.kind = 'group' then (select count(*)::int from conversation_participants q
      where q.conversation_id = c.id and q.access_from <= ${now} and (q.access_until is null or q.access_until > ${now})) else 2 end
    from conversations c where c.id = ${conversationId})`;

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

interface ViewQuery {
  /** Gives `columns` of messages that the caller may see, in order and no more than a page. */
  page: Fragment;
  /** The same order, of the messages aliased `m`. */
  order: Fragment;
  /** Further facts of the page, as arguments of json_build_object. */
  more?: Fragment;
  /** Only what may have changed since the same reader was given these rows. */
  isKnown?: boolean;
}

/**
 * Rows for `toViews`. Receipts: one's own of a received message, those of all recipients of a sent one; a time only when none is
 * missing.
 */
export function viewRows(ctx: Ctx, query: ViewQuery): Promise<MessageRow[]> {
  return ctx.tx.sql<MessageRow[]>`${viewStatement(ctx, query)}`;
}

function viewStatement(reader: Reader, { page, order, more, isKnown = false }: ViewQuery): Fragment {
  const { sql } = reader.tx;
  const me = reader.actor.id;
  // Support has a message with the first of its people; only its patients ask.
  const firsts = knowsSupportAsOne(reader.actor.role)
    ? sql`, min(case when read_shown <> 'hidden' then read_at end) as first_read_at, min(delivered_at) as first_delivered_at`
    : sql``;
  return sql`
    with page as materialized (${page})
    select ${isKnown ? sql`m.id, m.attachments` : sql`m.*`}, r.*,
      case when m.id = (select id from page limit 1) then ${pageFacts(reader, more)} end as facts
    from page m left join lateral (
      select nullif(max(coalesce(case when user_id = ${me} or read_shown <> 'hidden' then read_at end, 'infinity')), 'infinity') as read_at,
        nullif(bool_or(user_id <> ${me} and read_shown = 'day'), false) as is_read_day,
        nullif(max(coalesce(delivered_at, 'infinity')), 'infinity') as delivered_at ${firsts}
      from message_receipts where message_id = m.id and (m.sender_id = ${me} or user_id = ${me})
    ) r on true
    order by ${order}`;
}

/** What a view is made of, of a message aliased `m`. */
export function columns(reader: Reader) {
  const { sql } = reader.tx;
  return sql`m.id, m.ref, m.conversation_id, m.position, nullif(m.type, 'direct') as type, m.sender_id, m.ciphertext, m.data_key_id,
    nullif(m.is_urgent, false) as is_urgent, nullif(m.status, 'sent') as status, m.sent_at,
    m.delayed_from, case when m.sender_id = ${reader.actor.id} then m.client_key end as client_key, m.correction_of_id, m.reply_to_id,
    ${attachmentsOf(reader)} as attachments`;
}

/** A message `m` with the caller's visible participation `p`: whoever has none gets no row. */
export function sources({ tx: { sql }, actor, now }: Ctx) {
  return sql`from messages m join conversation_participants p
    on p.conversation_id = m.conversation_id and ${isVisibleTo(sql, actor.id, now)} and ${isSinceJoining(sql)}`;
}

/** Deleting is for oneself. */
export const notDeleted = ({ tx: { sql }, actor }: Reader) => sql`not exists (
  select 1 from message_states s where s.message_id = m.id and s.user_id = ${actor.id} and s.deleted_at is not null)`;

/** The caller's way into a row's conversation, and who else is there. */
export const seatOf = (row: MessageRow, { seats }: PageFacts): Seat =>
  seats.find(({ conversationId }) => conversationId === row.conversation_id)!;
