import type { ConversationKind, ParticipationVia } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { Preset } from '@/lib/domain/messaging-policy/schema';
import { type Ctx, currentTime } from '@/lib/platform/context';

/** Where a message shall go: a person (their one direct conversation, or a new thread) or a conversation that the sender is in. */
export interface Target {
  username: string | null;
  conversationId: number | null;
  isNewThread: boolean;
}

/** What became of an earlier message under the same key. */
export interface PriorMessage {
  id: number;
  conversationId: number;
  status: 'queued' | 'sent' | 'failed' | 'cancelled';
  sentAt: Date | null;
  releaseAt: Date | null;
  requestMac: Buffer;
}

/** What the decision and the commit need to know about one target. */
export interface TargetFacts {
  messageId: number;
  /**
   * Read when the facts had arrived. A period that ended by a change which the facts show has ended by now, although the request
   * may have begun before that change.
   */
  decidedAt: Date;
  sender: { id: number; role: Role; status: string; isSuspended: boolean };
  recipient: { id: number; username: string; role: Role; status: string } | null;
  preset: Preset;
  isAssigned: boolean;
  arePeers: boolean;
  isBlocked: boolean;
  /** The recipient's username could be completed by the sender or both share a visible conversation. */
  isKnown: boolean;
  conversation: {
    id: number;
    kind: ConversationKind;
    patientId: number | null;
    takesReplies: boolean;
    isClosed: boolean;
    via: ParticipationVia | null;
    /** Who wrote the first message. */
    firstSenderId: number | null;
  } | null;
  dataKeyId: number | null;
  /** A message that this sender already sent under the same key. */
  prior: PriorMessage | null;
  replyTo: { id: number; conversationId: number } | null;
}

interface Row {
  message_id: number;
  s_id: number;
  s_role: Role;
  s_status: string;
  suspended_from: Date | null;
  r_id: number | null;
  r_username: string;
  r_role: Role;
  r_status: string;
  preset: Preset;
  assigned_until: Date | null;
  are_peers: boolean;
  is_blocked: boolean;
  shares: boolean;
  c_id: number | null;
  kind: ConversationKind;
  patient_id: number | null;
  takes_replies: boolean;
  closed_at: Date | null;
  via: ParticipationVia | null;
  via_until: Date | null;
  first_sender_id: number | null;
  data_key_id: number | null;
  prior_id: number | null;
  prior_conversation_id: number;
  prior_status: PriorMessage['status'];
  prior_sent_at: Date | null;
  prior_release_at: Date | null;
  prior_mac: Buffer;
  reply_to_id: number | null;
  reply_to_conversation_id: number;
}

/**
 * Hold sender and recipient until the transaction ends, in id order: block, unassign, suspend, deactivate and role change lock
 * those rows `for update` first, so nothing is accepted after such a change committed. A statement of its own, because one that
 * waits for a lock goes on with the snapshot from before the wait.
 */
export async function lockPair(ctx: Ctx, target: Target): Promise<void> {
  await ctx.tx.sql`
    select id from users where id = any(array[${ctx.actor.id}::bigint, (select id from users where username = ${target.username}), (
      select counterpart_id from conversation_participants
      where conversation_id = ${target.conversationId} and user_id = ${ctx.actor.id})])
    order by id for key share`;
}

/** Facts for one message to a pair's conversation. A conversation that the sender cannot see yields null, unless it is a repeat. */
export async function targetFacts(
  ctx: Ctx,
  target: Target,
  message: { clientKey: string; replyToId: number | null },
): Promise<TargetFacts | null> {
  const me = ctx.actor.id;
  const { now } = ctx;
  const [row] = await ctx.tx.sql<Row[]>`
    with place as (
      select p.conversation_id, p.via, p.counterpart_id from conversation_participants p
      where p.conversation_id = ${target.conversationId} and p.user_id = ${me}
        and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now})
    ), pair as (
      select s.id as s_id, s.role as s_role, s.status as s_status, s.peer_opt_in as s_opt_in,
        r.id as r_id, r.username as r_username, r.role as r_role, r.status as r_status, r.peer_opt_in as r_opt_in
      from users s left join users r
        on r.username = ${target.username} or r.id = (select counterpart_id from place)
      where s.id = ${me}
    ), conv as (
      select c.id, c.kind, c.patient_id, c.takes_replies, c.closed_at, p.via, coalesce(p.access_until, ${NEVER}::timestamptz) as via_until
      from conversations c left join lateral (
        -- By its key: joined freely, the planner would walk through all conversations of the sender.
        select q.via, q.access_until from conversation_participants q where q.conversation_id = c.id and q.user_id = ${me}
          and q.access_from <= ${now} and (q.access_until is null or q.access_until > ${now}) limit 1
      ) p on true
      where c.id = (select conversation_id from place)
        or c.direct_key = (select 'direct:' || least(s_id, r_id) || ':' || greatest(s_id, r_id) from pair
             where not ${target.isNewThread}::boolean and ${target.conversationId}::bigint is null)
    )
    select nextval(pg_get_serial_sequence('messages', 'id'))::bigint as message_id,
      pair.s_id, pair.s_role, pair.s_status, pair.r_id, pair.r_username, pair.r_role, pair.r_status,
      coalesce((select value #>> '{}' from settings where key = 'messagingPreset'), 'care-team') as preset,
      (select min(x.starts_at) from suspensions x where x.user_id = pair.s_id
        and (x.ends_at is null or x.ends_at > ${now}) and x.outcome is null) as suspended_from,
      (select max(coalesce(a.ends_at, ${NEVER}::timestamptz)) from care_assignments a
        where a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
          and ((a.patient_id = pair.s_id and a.clinician_id = pair.r_id) or (a.patient_id = pair.r_id and a.clinician_id = pair.s_id))) as assigned_until,
      (pair.s_opt_in and pair.r_opt_in and coalesce((select value = 'true'::jsonb from settings where key = 'peerMessaging'), false)) as are_peers,
      exists (select 1 from blocked_users b where (b.blocker_id = pair.s_id and b.blocked_id = pair.r_id)
        or (b.blocker_id = pair.r_id and b.blocked_id = pair.s_id)) as is_blocked,
      conv.via is not null or exists (select 1 from conversation_participants p join conversation_participants q on q.conversation_id = p.conversation_id
        where p.user_id = pair.s_id and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now})
          and q.user_id = pair.r_id and p.counterpart_id = pair.r_id) as shares,
      conv.id as c_id, conv.kind, conv.patient_id, conv.takes_replies, conv.closed_at, conv.via, conv.via_until,
      (select m.sender_id from messages m where m.conversation_id = conv.id and m.position = 1) as first_sender_id,
      (select d.id from data_keys d join subject_keys k on k.id = d.subject_key_id
        where d.conversation_id = conv.id and k.person_id = coalesce(conv.patient_id, pair.s_id)) as data_key_id,
      prior.id as prior_id, prior.conversation_id as prior_conversation_id, prior.status as prior_status,
      prior.sent_at as prior_sent_at, prior.release_at as prior_release_at, prior.request_mac as prior_mac,
      reply.id as reply_to_id, reply.conversation_id as reply_to_conversation_id
    from pair left join conv on true
    left join messages prior on prior.sender_id = pair.s_id and prior.client_key = ${message.clientKey}
    left join messages reply on reply.id = ${message.replyToId} and reply.conversation_id = conv.id and reply.position is not null`;
  if (!row || (target.conversationId !== null && row.c_id === null && row.prior_id === null)) return null;
  const facts = toFacts(row, new Date(Math.max(now.getTime(), currentTime().getTime())));
  return { ...facts, isBlocked: facts.isBlocked || (await isSupportBlocked(ctx, facts)) };
}

/** A patient who blocked whom they wrote to at support hears from none of the developers there, who share that conversation. */
async function isSupportBlocked(ctx: Ctx, { sender, conversation }: TargetFacts): Promise<boolean> {
  if (sender.role !== 'developer' || !conversation?.patientId) return false;
  const [block] = await ctx.tx.sql`
    select 1 from conversation_participants q join blocked_users b
      on (b.blocker_id = q.user_id and b.blocked_id = q.counterpart_id) or (b.blocker_id = q.counterpart_id and b.blocked_id = q.user_id)
    where q.conversation_id = ${conversation.id} and q.user_id = ${conversation.patientId}`;
  return block !== undefined;
}

/** The end of what has none, so that periods compare by one rule. */
const NEVER = new Date('9999-12-31T00:00:00Z');

function toFacts(row: Row, decidedAt: Date): TargetFacts {
  const isLaterThanDecision = (until: Date | null) => until !== null && until > decidedAt;
  return {
    messageId: row.message_id,
    decidedAt,
    sender: {
      id: row.s_id,
      role: row.s_role,
      status: row.s_status,
      isSuspended: row.suspended_from !== null && row.suspended_from <= decidedAt,
    },
    recipient:
      row.r_id === null
        ? null
        : { id: row.r_id, username: row.r_username, role: row.r_role, status: row.r_status },
    preset: row.preset,
    isAssigned: isLaterThanDecision(row.assigned_until),
    arePeers: row.are_peers,
    isBlocked: row.is_blocked,
    isKnown: row.shares,
    conversation:
      row.c_id === null
        ? null
        : {
            id: row.c_id,
            kind: row.kind,
            patientId: row.patient_id,
            takesReplies: row.takes_replies,
            isClosed: row.closed_at !== null,
            via: isLaterThanDecision(row.via_until) ? row.via : null,
            firstSenderId: row.first_sender_id,
          },
    dataKeyId: row.data_key_id,
    prior:
      row.prior_id === null
        ? null
        : {
            id: row.prior_id,
            conversationId: row.prior_conversation_id,
            status: row.prior_status,
            sentAt: row.prior_sent_at,
            releaseAt: row.prior_release_at,
            requestMac: row.prior_mac,
          },
    replyTo:
      row.reply_to_id === null ? null : { id: row.reply_to_id, conversationId: row.reply_to_conversation_id },
  };
}
