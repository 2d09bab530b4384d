import { attachmentsOf, type SealedAttachment } from '@/lib/domain/conversations/attached';
import type { SealedReaction } from '@/lib/domain/conversations/reactions';
import type { MessageView, ParticipationVia } from '@/lib/domain/conversations/schema';
import { isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
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
  /** The one other person of a pair's conversation; null in groups. */
  other_id: number | null;
  other: string | null;
  other_name: string;
  other_role: Role;
  ciphertext: Buffer;
  data_key_id: number;
  is_urgent: boolean;
  is_starred: boolean;
  is_pinned: boolean;
  task: MessageView['task'];
  reactions: SealedReaction[] | null;
  attachments: SealedAttachment[] | null;
  status: MessageView['status'];
  sent_at: Date | null;
  delayed_from: Date | null;
  client_key: string;
  last_read_position: number;
  read_at: Date | null;
  delivered_at: Date | null;
  correction_of_id: number | null;
  corrected_by_id: number | null;
  correction_ref: string;
  correction_ciphertext: Buffer;
  correction_data_key_id: number;
  reply_to_id: number | null;
  reply_ref: string | null;
  reply_ciphertext: Buffer;
  reply_data_key_id: number;
  reply_sender_id: number;
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
    where m.conversation_id = ${args.conversationId} and ${notDeleted(ctx)}
      and ${isForward ? sql`m.position > ${bound}` : sql`m.position < ${bound}`}
    order by ${isForward ? sql`m.position` : sql`m.position desc`} limit ${args.limit + 1}`;
}

/** Of the conversation alone, so that a statement counts once however many rows it has. */
const participantCount = (ctx: Ctx, conversationId: number) => ctx.tx
  .sql`(select case when c.kind = 'group' then (select count(*)::int from conversation_participants q
      where q.conversation_id = c.id and q.access_from <= ${ctx.now} and (q.access_until is null or q.access_until > ${ctx.now})) else 2 end
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

/** What a view is made of. Names are those of the counterpart only; `toViews` knows the reader and looks third people up. */
export function columns(ctx: Ctx) {
  return ctx.tx.sql`m.id, m.ref, m.conversation_id, m.position, m.type, m.sender_id,
    o.id as other_id, o.username as other, o.display_name as other_name, o.role as other_role,
    m.ciphertext, m.data_key_id, m.is_urgent, m.status, m.sent_at, m.delayed_from, m.client_key, m.correction_of_id, p.last_read_position,
    r.read_at, r.delivered_at, st.starred_at is not null as is_starred,
    q.id as reply_to_id, q.ref as reply_ref, q.ciphertext as reply_ciphertext, q.data_key_id as reply_data_key_id,
    q.sender_id as reply_sender_id,
    k.id as corrected_by_id, k.ref as correction_ref, k.ciphertext as correction_ciphertext, k.data_key_id as correction_data_key_id,
    exists (select 1 from message_pins pin where pin.message_id = m.id) as is_pinned,
    (select jsonb_build_object('id', t.id, 'dueOn', t.due_on::text) from tasks t
      where t.user_id = ${ctx.actor.id} and t.message_id = m.id and t.done_at is null) as task, ${reactionsOf(ctx)} as reactions, ${attachmentsOf(ctx)} as attachments`;
}

/** In a group people stand under names that they chose: there only staff and oneself are named. */
const reactionsOf = ({ tx: { sql }, actor }: Ctx) => sql`(
  select jsonb_agg(jsonb_build_object('ref', x.ref, 'sealed', translate(encode(x.ciphertext, 'base64'), E'\\n', ''), 'userId', x.user_id,
    'username', case when named.is_known then xu.username end, 'name', case when named.is_known then xu.display_name end) order by x.reacted_at)
  from message_reactions x join users xu on xu.id = x.user_id join conversations xc on xc.id = m.conversation_id
  cross join lateral (select xc.kind <> 'group' or xu.role <> 'patient' or xu.id = ${actor.id} as is_known) named
  where x.message_id = m.id)`;

/**
 * A message joined with the caller's visible participation: whoever has none gets no row. Each table is looked into once a message.
 * Receipts: one's own of a received message, those of all recipients of a sent one; a time only when none is missing.
 */
export function sources(ctx: Ctx) {
  const { sql } = ctx.tx;
  const me = ctx.actor.id;
  return sql`from messages m
    join conversation_participants p on p.conversation_id = m.conversation_id and ${isVisibleTo(sql, me, ctx.now)}
      and ${isSinceJoining(sql)}
    left join users o on o.id = p.counterpart_id
    left join message_states st on st.message_id = m.id and st.user_id = ${me}
    left join lateral (
      select nullif(max(coalesce(read_at, 'infinity')), 'infinity') as read_at,
        nullif(max(coalesce(delivered_at, 'infinity')), 'infinity') as delivered_at
      from message_receipts where message_id = m.id and (m.sender_id = ${me} or user_id = ${me})
    ) r on true
    left join messages q on q.id = m.reply_to_id and q.conversation_id = m.conversation_id and q.position > p.hidden_up_to
    left join messages k on k.correction_of_id = m.id and k.position is not null`;
}

/** Deleting is for oneself: `st` are the reader's own marks. */
export const notDeleted = (ctx: Ctx) => ctx.tx.sql`st.deleted_at is null`;
