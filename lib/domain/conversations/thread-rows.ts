import type { MessageView, ParticipationVia } from '@/lib/domain/conversations/schema';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

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
  delayed_from: Date | null;
  client_key: string;
  last_read_position: number;
  own_read_at: Date | null;
  own_delivered_at: Date | null;
  all_read_at: Date | null;
  all_delivered_at: Date | null;
  correction_of_id: number | null;
  corrected_by_id: number | null;
  correction_ref: string;
  correction_ciphertext: Buffer;
  correction_data_key_id: number;
  reply_to_id: number | null;
  reply_ref: string | null;
  reply_ciphertext: Buffer;
  reply_data_key_id: number;
  reply_sender: string;
  reply_sender_name: string;
}

interface Place {
  via: ParticipationVia;
  participantCount: number;
}

/** The rows carry the place, so that an ordinary page is one round trip; an anchor, or no rows at all, is asked for first. */
export async function readPage(ctx: Ctx, args: ThreadArgs): Promise<{ rows: MessageRow[]; place: Place }> {
  if (args.before !== undefined || args.after !== undefined) {
    const place = await readPlace(ctx, args);
    return { rows: await readRows(ctx, args, boundOf(args, place.anchor)), place };
  }
  const rows = await readRows(ctx, args, boundOf(args, null));
  const [first] = rows;
  if (!first) return { rows, place: await readPlace(ctx, args) };
  return { rows, place: { via: first.via, participantCount: first.participant_count } };
}

async function readPlace(ctx: Ctx, args: ThreadArgs): Promise<Place & { anchor: number | null }> {
  const { sql } = ctx.tx;
  const [place] = await sql<(Place & { anchor: number | null })[]>`
    select p.via, ${participantCount(ctx, args.conversationId)} as "participantCount",
      (select position from messages where id = ${args.before ?? args.after ?? null} and conversation_id = p.conversation_id) as anchor
    from conversation_participants p
    where p.conversation_id = ${args.conversationId} and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}`;
  if (!place) throw notFound();
  return place;
}

function readRows(
  ctx: Ctx,
  args: ThreadArgs,
  bound: number,
): Promise<(MessageRow & { via: ParticipationVia; participant_count: number })[]> {
  const { sql } = ctx.tx;
  const isForward = args.after !== undefined;
  return sql<(MessageRow & { via: ParticipationVia; participant_count: number })[]>`
    select ${columns(ctx)}, p.via, ${participantCount(ctx, args.conversationId)} as participant_count ${sources(ctx)}
    where m.conversation_id = ${args.conversationId} and ${notDeletedBy(ctx)}
      and ${isForward ? sql`m.position > ${bound}` : sql`m.position < ${bound}`}
    order by ${isForward ? sql`m.position` : sql`m.position desc`} limit ${args.limit + 1}`;
}

/** Of the conversation alone, so that a statement counts once however many rows it has. */
const participantCount = (ctx: Ctx, conversationId: number) => ctx.tx
  .sql`(select case when c.kind = 'group' then (select count(*)::int from conversation_participants q where q.conversation_id = c.id) else 2 end
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

/** What a view is made of. */
export function columns(ctx: Ctx) {
  return ctx.tx
    .sql`m.id, m.ref, m.conversation_id, m.position, m.type, m.sender_id, s.username as sender, s.display_name as sender_name,
    s.role as sender_role, case when m.sender_id = ${ctx.actor.id} then o.username else ${ctx.actor.username} end as recipient,
    m.ciphertext, m.data_key_id, m.is_urgent, m.status, m.sent_at, m.delayed_from, m.client_key, m.correction_of_id, p.last_read_position,
    own.read_at as own_read_at, own.delivered_at as own_delivered_at, others.all_read_at, others.all_delivered_at,
    q.id as reply_to_id, q.ref as reply_ref, q.ciphertext as reply_ciphertext, q.data_key_id as reply_data_key_id,
    qs.username as reply_sender, qs.display_name as reply_sender_name,
    k.id as corrected_by_id, k.ref as correction_ref, k.ciphertext as correction_ciphertext, k.data_key_id as correction_data_key_id,
    exists (select 1 from message_states st
      where st.message_id = m.id and st.user_id = ${ctx.actor.id} and st.starred_at is not null) as is_starred`;
}

/** A message joined with the caller's visible participation: whoever has none gets no row. */
export function sources(ctx: Ctx) {
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
    left join users qs on qs.id = q.sender_id
    left join messages k on k.correction_of_id = m.id and k.position is not null`;
}

/** Deleting is for oneself. */
export const notDeletedBy = (ctx: Ctx) => ctx.tx.sql`not exists (select 1 from message_states d
  where d.message_id = m.id and d.user_id = ${ctx.actor.id} and d.deleted_at is not null)`;
