import type { ConversationKind, ParticipationVia } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { PriorMessage, TargetFacts } from '@/lib/domain/messages/facts';
import type { Preset } from '@/lib/domain/messaging-policy/schema';
import { type Ctx, currentTime } from '@/lib/platform/context';

/** One person to be written to, and the key under which that would be claimed. */
export interface Addressed {
  personId: number;
  clientKey: string;
}

interface Row {
  messageId: number;
  senderId: number;
  senderRole: Role;
  senderStatus: string;
  suspendedFrom: Date | null;
  personId: number;
  username: string;
  role: Role;
  status: string;
  preset: Preset;
  assignedUntil: Date | null;
  arePeers: boolean;
  isBlocked: boolean;
  conversationId: number | null;
  kind: ConversationKind;
  patientId: number | null;
  takesReplies: boolean;
  isClosed: boolean;
  via: ParticipationVia | null;
  viaUntil: Date | null;
  firstSenderId: number | null;
  dataKeyId: number | null;
  priorId: number | null;
  priorConversationId: number;
  priorStatus: PriorMessage['status'];
  priorSentAt: Date | null;
  priorReleaseAt: Date | null;
  priorMac: Buffer;
}

const NEVER = new Date('9999-12-31T00:00:00Z');

/**
 * What `targetFacts` reads for one direct message, for many at once, ascending by person id. Sender and recipients are held
 * before anything is read, in the order of every send, so no change of these people commits in between.
 */
export async function manyTargetFacts(ctx: Ctx, addressed: Addressed[]): Promise<TargetFacts[]> {
  const ids = [ctx.actor.id, ...addressed.map((one) => one.personId)];
  const lock = ctx.tx.sql`select id from users where id = any(${ids}::bigint[]) order by id for key share`;
  // One round trip; what is read sees what committed before the locks were held.
  const [, rows] = await Promise.all([lock, readRows(ctx, addressed)]);
  const decidedAt = new Date(Math.max(ctx.now.getTime(), currentTime().getTime()));
  return rows.map((row) => toFacts(row, decidedAt));
}

const readRows = (ctx: Ctx, addressed: Addressed[]) => ctx.tx.sql<Row[]>`
  select nextval(pg_get_serial_sequence('messages', 'id'))::bigint as "messageId",
    s.id as "senderId", s.role as "senderRole", s.status as "senderStatus", s.suspended_from as "suspendedFrom",
    r.id as "personId", r.username, r.role, r.status, s.preset, a.until as "assignedUntil",
    s.peer_opt_in and r.peer_opt_in and s.are_peers_on as "arePeers",
    exists (select 1 from blocked_users b where (b.blocker_id = s.id and b.blocked_id = r.id)
      or (b.blocker_id = r.id and b.blocked_id = s.id)) as "isBlocked",
    c.id as "conversationId", c.kind, c.patient_id as "patientId", c.takes_replies as "takesReplies",
    c.closed_at is not null as "isClosed", p.via, coalesce(p.access_until, ${NEVER}::timestamptz) as "viaUntil",
    (select m.sender_id from messages m where m.conversation_id = c.id and m.position = 1) as "firstSenderId",
    d.id as "dataKeyId", prior.id as "priorId", prior.conversation_id as "priorConversationId", prior.status as "priorStatus",
    prior.sent_at as "priorSentAt", prior.release_at as "priorReleaseAt",
    prior.request_mac as "priorMac"
  from unnest(${addressed.map((one) => one.personId)}::bigint[], ${addressed.map((one) => one.clientKey)}::uuid[])
    as i (person_id, client_key)
  join users r on r.id = i.person_id
  join (
    select u.id, u.role, u.status, u.peer_opt_in,
      (select min(x.starts_at) from suspensions x where x.user_id = u.id and (x.ends_at is null or x.ends_at > ${ctx.now})
        and x.outcome is null) as suspended_from,
      coalesce((select value #>> '{}' from settings where key = 'messagingPreset'), 'care-team') as preset,
      coalesce((select value = 'true'::jsonb from settings where key = 'peerMessaging'), false) as are_peers_on
    from users u where u.id = ${ctx.actor.id}
  ) s on true
  left join lateral (
    select max(coalesce(x.ends_at, ${NEVER}::timestamptz)) as until from care_assignments x
    where x.starts_at <= ${ctx.now} and (x.ends_at is null or x.ends_at > ${ctx.now})
      and ((x.patient_id = r.id and x.clinician_id = s.id) or (x.patient_id = s.id and x.clinician_id = r.id))
  ) a on true
  left join conversations c on c.direct_key = 'direct:' || least(s.id, r.id) || ':' || greatest(s.id, r.id)
  left join conversation_participants p on p.conversation_id = c.id and p.user_id = s.id
    and p.access_from <= ${ctx.now} and (p.access_until is null or p.access_until > ${ctx.now})
  left join subject_keys k on k.person_id = coalesce(c.patient_id, s.id)
  left join data_keys d on d.conversation_id = c.id and d.subject_key_id = k.id
  left join messages prior on prior.sender_id = s.id and prior.client_key = i.client_key
  order by r.id`;

function toFacts(row: Row, decidedAt: Date): TargetFacts {
  const isLaterThanDecision = (until: Date | null) => until !== null && until > decidedAt;
  return {
    messageId: row.messageId,
    decidedAt,
    sender: {
      id: row.senderId,
      role: row.senderRole,
      status: row.senderStatus,
      isSuspended: row.suspendedFrom !== null && row.suspendedFrom <= decidedAt,
    },
    recipient: { id: row.personId, username: row.username, role: row.role, status: row.status },
    preset: row.preset,
    isAssigned: isLaterThanDecision(row.assignedUntil),
    arePeers: row.arePeers,
    isBlocked: row.isBlocked,
    isKnown: row.via !== null,
    conversation: row.conversationId === null ? null : conversationOf(row, isLaterThanDecision(row.viaUntil)),
    dataKeyId: row.dataKeyId,
    prior: priorOf(row),
    replyTo: null,
  };
}

const conversationOf = (row: Row, isIn: boolean): TargetFacts['conversation'] => ({
  id: row.conversationId!,
  kind: row.kind,
  patientId: row.patientId,
  takesReplies: row.takesReplies,
  isClosed: row.isClosed,
  via: isIn ? row.via : null,
  firstSenderId: row.firstSenderId,
});

const priorOf = (row: Row): TargetFacts['prior'] =>
  row.priorId === null
    ? null
    : {
        id: row.priorId,
        conversationId: row.priorConversationId,
        status: row.priorStatus,
        sentAt: row.priorSentAt,
        releaseAt: row.priorReleaseAt,
        requestMac: row.priorMac,
      };
