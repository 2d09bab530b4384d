import type { ConversationKind, ParticipationVia } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { PriorMessage, Target } from '@/lib/domain/messages/facts';
import type { Preset } from '@/lib/domain/messaging-policy/schema';
import type { Ctx } from '@/lib/platform/context';

/** One message to be decided on: who would send it, where to, and under which key. */
export interface Addressing {
  senderId: number;
  target: Target;
  clientKey: string;
  replyToId: number | null;
}

export interface FactsRow {
  /** Which of those that were asked for, from 1. */
  n: number;
  message_id: number;
  s_id: number;
  s_role: Role;
  s_status: string;
  s_undo_seconds: number | null;
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

/** PostgreSQL's number of the type boolean. */
const BOOLEAN = 16;

/** The end of what has none, so that periods compare by one rule. */
const NEVER = new Date('9999-12-31T00:00:00Z');

/**
 * Hold senders and recipients until the transaction ends, in id order: block, unassign, suspend, deactivate and role change lock
 * those rows `for update` first, so nothing is accepted after such a change committed. A statement of its own, because one that
 * waits for a lock goes on with the snapshot from before the wait. With `mayWait` false nobody is waited for: whoever is being
 * changed at this moment is missing from the answer.
 */
export async function lockPeople(
  ctx: Ctx,
  asked: readonly Addressing[],
  { mayWait = true } = {},
): Promise<Set<number>> {
  const { sql } = ctx.tx;
  const ids =
    asked.length === 1
      ? sql`array[${asked[0]!.senderId}::bigint, ${asked[0]!.target.personId ?? null}::bigint,
          (select id from users where username = ${asked[0]!.target.username}), (
          select counterpart_id from conversation_participants
          where conversation_id = ${asked[0]!.target.conversationId} and user_id = ${asked[0]!.senderId})]`
      : sql`array(
          with asked as materialized (${relationOf(ctx, asked)})
          select sender_id from asked union select person_id from asked
          union select u.id from asked i join users u on u.username = i.username
          union select p.counterpart_id from asked i join conversation_participants p
            on p.conversation_id = i.conversation_id and p.user_id = i.sender_id)`;
  const rows = await sql<{ id: number }[]>`
    select id from users where id = any(${ids}) order by id for key share ${mayWait ? sql`` : sql`skip locked`}`;
  return new Set(rows.map(({ id }) => id));
}

/** What is asked as a relation; a single one is written out, because the planner takes any array for ten rows. */
function relationOf({ tx: { sql } }: Ctx, asked: readonly Addressing[]) {
  const [first] = asked;
  if (asked.length === 1) {
    const { senderId, target, clientKey, replyToId } = first!;
    return sql`select 1 as n, ${senderId}::bigint as sender_id, ${target.personId ?? null}::bigint as person_id,
      ${target.username}::text as username, ${target.conversationId}::bigint as conversation_id,
      ${target.isNewThread}::boolean as is_new_thread, ${clientKey}::uuid as client_key, ${replyToId}::bigint as reply_to_id`;
  }
  const isNewThread = sql.array(
    asked.map(({ target }) => target.isNewThread),
    BOOLEAN,
  );
  return sql`select i.n::int as n, i.sender_id, i.person_id, i.username, i.conversation_id, i.is_new_thread, i.client_key, i.reply_to_id from unnest(
    ${asked.map((one) => one.senderId)}::bigint[], ${asked.map(({ target }) => target.personId ?? null)}::bigint[],
    ${asked.map(({ target }) => target.username)}::text[], ${asked.map(({ target }) => target.conversationId)}::bigint[],
    ${isNewThread}::boolean[], ${asked.map((one) => one.clientKey)}::uuid[], ${asked.map((one) => one.replyToId)}::bigint[])
    with ordinality as i (sender_id, person_id, username, conversation_id, is_new_thread, client_key, reply_to_id, n)`;
}

/** A row of facts for each that is asked, in no order; none where the sender does not exist. */
export function readFacts(ctx: Ctx, asked: readonly Addressing[]): Promise<FactsRow[]> {
  const { sql } = ctx.tx;
  const { now } = ctx;
  const isIn = sql`q.access_from <= ${now} and (q.access_until is null or q.access_until > ${now})`;
  return sql<FactsRow[]>`
    select i.n, nextval(pg_get_serial_sequence('messages', 'id'))::bigint as message_id,
      s.id as s_id, s.role as s_role, s.status as s_status, (s.preferences ->> 'undoSeconds')::int as s_undo_seconds,
      r.id as r_id, r.username as r_username, r.role as r_role, r.status as r_status,
      coalesce((select value #>> '{}' from settings where key = 'messagingPreset'), 'care-team') as preset,
      (select min(x.starts_at) from suspensions x where x.user_id = s.id
        and (x.ends_at is null or x.ends_at > ${now}) and x.outcome is null) as suspended_from,
      (select max(coalesce(a.ends_at, ${NEVER}::timestamptz)) from care_assignments a
        where a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
          and ((a.patient_id = s.id and a.clinician_id = r.id) or (a.patient_id = r.id and a.clinician_id = s.id))) as assigned_until,
      (s.peer_opt_in and r.peer_opt_in and coalesce((select value = 'true'::jsonb from settings where key = 'peerMessaging'), false)) as are_peers,
      exists (select 1 from blocked_users b where (b.blocker_id = s.id and b.blocked_id = r.id)
        or (b.blocker_id = r.id and b.blocked_id = s.id))
      -- A patient who blocked whom they wrote to at support hears from none of the developers there, who share that conversation.
      or case when s.role = 'developer' and c.patient_id is not null then exists (
        select 1 from conversation_participants q join blocked_users b
          on (b.blocker_id = q.user_id and b.blocked_id = q.counterpart_id) or (b.blocker_id = q.counterpart_id and b.blocked_id = q.user_id)
        where q.conversation_id = c.id and q.user_id = c.patient_id) else false end as is_blocked,
      p.via is not null or exists (select 1 from conversation_participants q join conversation_participants o on o.conversation_id = q.conversation_id
        where q.user_id = s.id and ${isIn} and o.user_id = r.id and q.counterpart_id = r.id) as shares,
      c.id as c_id, c.kind, c.patient_id, c.takes_replies, c.closed_at, p.via, p.via_until,
      (select m.sender_id from messages m where m.conversation_id = c.id and m.position = 1) as first_sender_id,
      (select d.id from data_keys d join subject_keys k on k.id = d.subject_key_id
        where d.conversation_id = c.id and k.person_id = coalesce(c.patient_id, s.id)) as data_key_id,
      prior.id as prior_id, prior.conversation_id as prior_conversation_id, prior.status as prior_status,
      prior.sent_at as prior_sent_at, prior.release_at as prior_release_at, prior.request_mac as prior_mac,
      reply.id as reply_to_id, reply.conversation_id as reply_to_conversation_id
    from (${relationOf(ctx, asked)}) i
    join users s on s.id = i.sender_id
    left join lateral (
      select q.conversation_id, q.counterpart_id from conversation_participants q
      where q.conversation_id = i.conversation_id and q.user_id = i.sender_id and ${isIn}
    ) place on true
    left join users r on r.id = coalesce(i.person_id, (select u.id from users u where u.username = i.username), place.counterpart_id)
    left join conversations c on c.id = case when i.conversation_id is not null then place.conversation_id
      when not i.is_new_thread then (select k.id from conversations k where k.direct_key = 'direct:' || least(s.id, r.id) || ':' || greatest(s.id, r.id)) end
    left join lateral (
      -- By its key: joined freely, the planner would walk through all conversations of the sender.
      select q.via, coalesce(q.access_until, ${NEVER}::timestamptz) as via_until from conversation_participants q
      where q.conversation_id = c.id and q.user_id = s.id and ${isIn} limit 1
    ) p on true
    left join messages prior on prior.sender_id = s.id and prior.client_key = i.client_key
    left join messages reply on reply.id = i.reply_to_id and reply.conversation_id = c.id and reply.position is not null`;
}
