import type { PendingQuery, Row } from 'postgres';
import { enclose } from '@/lib/domain/attachments/enclose';
import { sealBody } from '@/lib/domain/conversations/content';
import {
  directKey,
  openAnnouncements,
  openPairConversation,
  patientOf,
  seatPair,
} from '@/lib/domain/conversations/open-conversation';
import { hintLive } from '@/lib/domain/live/wake';
import type { Destination, Opening, PreparedMessage } from '@/lib/domain/messages/prepare';
import { tokenLiteral } from '@/lib/domain/search/tokens';
import { withTokens } from '@/lib/domain/search/write-tokens';
import { type AuditRow, auditRow } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKeys } from '@/lib/platform/crypto/data-key-batch';
import { type DataKey, dataKeys } from '@/lib/platform/crypto/keyring';
import { translateWait } from '@/lib/platform/idempotency';
import { metrics } from '@/lib/platform/metrics';
import { wakeWorker } from '@/lib/platform/outbox';
import { rowRef } from '@/lib/platform/row-ref';
import { UNTIL_REPLY } from '@/lib/shared/snooze-presets';

export interface CommittedMessage {
  messageId: number;
  conversationId: number;
  position: number;
}

/** Type numbers of PostgreSQL's catalogue. */
const BOOLEAN = 16;
const BYTEA = 17;

export interface SealedMessage {
  messageId: number;
  ref: string;
  conversationId: number;
  ciphertext: Buffer;
  dataKeyId: number;
  key: DataKey;
  prepared: PreparedMessage;
}

/**
 * Write prepared messages with everything that belongs to them: positions, receipts, counters, live events, audit entries. One
 * statement, in which the conversations' locks are taken last. At most one message per conversation and 500 per call.
 */
export async function commitMessages(ctx: Ctx, prepared: PreparedMessage[]): Promise<CommittedMessage[]> {
  if (prepared.length === 0) return [];
  const rows = await sealAll(ctx, prepared, await placesOf(ctx, prepared));
  const committed = await insertAll(ctx, rows);
  await encloseFiles(ctx, rows);
  ctx.command!.auditCount += rows.length;
  ctx.command!.afterCommit.push(hintLive, () => countSent(prepared));
  return committed;
}

/** Encrypt the words of messages under the keys of their places: the last step before writing. */
export async function sealAll(
  ctx: Ctx,
  prepared: PreparedMessage[],
  places: Place[],
): Promise<SealedMessage[]> {
  const keys = await keysOf(ctx, places);
  return prepared.map((one, i) => {
    const ref = rowRef();
    return {
      messageId: one.messageId,
      ref,
      conversationId: places[i]!.conversationId,
      ciphertext: sealBody(one.request.body, keys[i]!, ref),
      dataKeyId: keys[i]!.id,
      key: keys[i]!,
      prepared: one,
    };
  });
}

/** Files go with their messages, once those are written. Nothing to do for most. */
export async function encloseFiles(ctx: Ctx, rows: SealedMessage[]): Promise<void> {
  const messages = rows.flatMap(({ messageId, key, prepared }) => {
    const { enclosures = [] } = prepared.request;
    return enclosures.length > 0 ? [{ messageId, key, enclosures }] : [];
  });
  if (messages.length > 0) await enclose(ctx, messages);
}

/** How many files a message is written with. */
export const filesIn = ({ request }: PreparedMessage): number => request.enclosures?.length ?? 0;

export interface Place {
  conversationId: number;
  /** The patient whom the thread concerns, otherwise the author. */
  owner: number;
  dataKeyId: number | null;
}

/** Where each message goes, opened if need be: announcements all at once, a pair's conversation as it comes (one in a send). */
async function placesOf(ctx: Ctx, prepared: PreparedMessage[]): Promise<Place[]> {
  const addressed = prepared.flatMap(({ destination }) =>
    'announceTo' in destination ? [destination.announceTo.id] : [],
  );
  const announcements =
    addressed.length > 0 ? await openAnnouncements(ctx, addressed) : new Map<number, number>();
  const places: Place[] = [];
  for (const one of prepared) {
    const { destination } = one;
    if ('announceTo' in destination) {
      const { id, role } = destination.announceTo;
      const owner = role === 'patient' ? id : ctx.actor.id;
      places.push({ conversationId: announcements.get(id)!, owner, dataKeyId: null });
    } else places.push(ownedPlace(await pairPlace(ctx, destination), one));
  }
  return places;
}

/** The place as it is for words that belong to somebody else: sealed under a key of theirs there. */
export const ownedPlace = (place: Place, { ownerId }: PreparedMessage): Place =>
  ownerId === undefined || ownerId === place.owner ? place : { ...place, owner: ownerId, dataKeyId: null };

async function pairPlace(
  ctx: Ctx,
  destination: Exclude<Destination, { announceTo: unknown }>,
): Promise<Place> {
  if ('conversationId' in destination) {
    const { conversationId, patientId, dataKeyId } = destination;
    return { conversationId, owner: patientId ?? ctx.actor.id, dataKeyId };
  }
  const { to } = destination.open;
  const conversationId = await opened(ctx, destination.open);
  return { conversationId, owner: patientOf(ctx.actor, to) ?? ctx.actor.id, dataKeyId: null };
}

async function opened(ctx: Ctx, { to, isNewThread, conversationId }: Opening): Promise<number> {
  if (conversationId === null)
    return openPairConversation(ctx, ctx.actor, to, isNewThread ? null : directKey(ctx.actor.id, to.id));
  await seatPair(ctx, conversationId, ctx.actor, to);
  return conversationId;
}

/** The key of each place: from the cache, else from its row, else made. */
async function keysOf(ctx: Ctx, places: Place[]): Promise<DataKey[]> {
  const known = await dataKeys(
    ctx.tx,
    places.flatMap((place) => place.dataKeyId ?? []),
  );
  const isKnown = (place: Place) => place.dataKeyId !== null && known.get(place.dataKeyId);
  const made = await ensureDataKeys(
    ctx.tx,
    places.filter((place) => !isKnown(place)),
  );
  let next = 0;
  return places.map((place) => {
    const key = place.dataKeyId === null ? null : known.get(place.dataKeyId);
    return key ? { id: place.dataKeyId!, key } : made[next++]!;
  });
}

async function insertAll(ctx: Ctx, rows: SealedMessage[]): Promise<CommittedMessage[]> {
  const written = ctx.tx.sql`
      insert into messages (id, ref, conversation_id, type, sender_id, position, ciphertext, data_key_id, reply_to_id, correction_of_id, is_urgent,
        attachment_count, client_key, request_mac, status, broadcast_id, delayed_from, created_at, sent_at)
      select i.id, i.ref, i.conversation_id, i.type, ${ctx.actor.id}, placed.last_position, i.ciphertext, i.data_key_id, i.reply_to_id,
        i.correction_of_id, i.is_urgent, i.attachment_count, i.client_key, i.request_mac, 'sent', i.broadcast_id, i.delayed_from, ${ctx.now}, ${ctx.now}
      from input i join placed on placed.id = i.conversation_id
      returning id, conversation_id, position`;
  const decidedAt = new Date(Math.max(...rows.map((row) => row.prepared.decidedAt.getTime())));
  const isQuiet = rows.every((row) => row.prepared.isQuiet);
  return placeAll(ctx, { input: inputOf(ctx, rows), written, decidedAt, isQuiet, isOne: rows.length === 1 });
}

/** What differs between a message that is written and sent at once, and one that was held and is sent now. */
export interface Placing {
  /** At least id, conversation_id, data_key_id, tokens, audit_ref, subject_id, audit_mac of each. */
  input: Fragment;
  /** Gives the rows of `input` the positions in `placed`; returns id, conversation_id, position. */
  written: Fragment;
  /** Whose period is over by then is not reached, though it may have lasted when the request began. */
  decidedAt: Date;
  /** The sender's own list stays as it is. */
  isQuiet?: boolean;
  /** One message: its rows are met in the order of their keys without being sorted and locked beforehand. */
  isOne: boolean;
}
type Fragment = PendingQuery<Row[]>;

/** The one statement that makes messages sent: position, counters, receipts, live events, audit. Locks conversations last. */
export async function placeAll(
  ctx: Ctx,
  { input, written, decidedAt, isQuiet = false, isOne }: Placing,
): Promise<CommittedMessage[]> {
  const me = ctx.actor.id;
  const { now } = ctx;
  // The worker looks at once, so that an alert is on the care team's screens within a second.
  if (ctx.actor.role === 'patient') ctx.command?.afterCommit.push(wakeWorker);
  return ctx.tx.sql<CommittedMessage[]>`
    with input as (
      ${input}
    )${isOne ? ctx.tx.sql`` : lockedInOrder(ctx)}, placed as (
      update conversations c set last_position = c.last_position + 1, last_message_at = ${now}
      from ${isOne ? ctx.tx.sql`input o where c.id = o.conversation_id` : ctx.tx.sql`locked o where c.id = o.id`}
      returning c.id, c.last_position
    ), written as (
      ${written}
    )${isOne ? ctx.tx.sql`` : seatsInOrder(ctx, decidedAt)}, reached as (
      -- A new message brings a conversation back from the archive, for everyone who is in it now. A cover that has yet to begin
      -- only keeps its place up to date: what came before it is not unread.
      update conversation_participants p
      set unread_count = p.unread_count + case when p.user_id = ${me} or p.via = 'handover' or p.access_from > ${decidedAt} then 0 else 1 end,
        last_read_position = case when p.access_from > ${decidedAt} then w.position else p.last_read_position end,
        last_message_id = w.id, last_message_at = ${now}, deleted_at = null, woken_at = null, done_at = null,
        -- One's own words are not the reply that is waited for.
        snoozed_until = case when p.user_id = ${me} and p.snoozed_until = ${UNTIL_REPLY} then p.snoozed_until end,
        archived_at = case when p.user_id = ${me} then p.archived_at end
      from written w ${isOne ? ctx.tx.sql`` : ctx.tx.sql`join seats s on s.conversation_id = w.conversation_id`}
      where p.conversation_id = w.conversation_id and (p.access_until is null or p.access_until > ${decidedAt})
        ${isOne ? ctx.tx.sql`` : ctx.tx.sql`and p.user_id = s.user_id`} and not (${isQuiet}::boolean and p.user_id = ${me})
      returning p.user_id, p.via, p.access_from <= ${decidedAt} as is_in, p.unread_count, w.id as message_id, w.conversation_id
    ), receipts as (
      insert into message_receipts (message_id, user_id)
      select message_id, user_id from reached where is_in and user_id <> ${me} and via <> 'handover'
    ), events as (
      insert into live_events (person_id, kind, ids, at)
      select user_id, 'message', jsonb_build_object('messageId', message_id, 'conversationId', conversation_id, 'unreadCount', unread_count), ${now}
      from reached where is_in
    )${ctx.actor.role === 'patient' ? ctx.tx.sql`${gradedForRisk(ctx)}${answeredWhileAway(ctx)}` : ctx.tx.sql``}${withTokens(ctx)}, audited as (
      insert into audit_entries (ref, at, actor_id, action, outcome, subject_id, object_type, object_id, request_id, mac)
      select i.audit_ref, ${now}, ${me}, 'message.send', 'ok', i.subject_id, 'message', i.id::text, ${ctx.requestId}, i.audit_mac
      from input i
    )
    select id as "messageId", conversation_id as "conversationId", position from written order by id`.catch(
    translateWait,
  );
}

/** Conversations ascending by id, so that two batches never wait for each other in a circle. */
const lockedInOrder = ({ tx }: Ctx) => tx.sql`, locked as materialized (
      select c.id from conversations c where c.id in (select conversation_id from input) order by c.id for no key update
    )`;

/** After the conversations, in the order in which delivered marks are written, which take no conversation's lock. */
const seatsInOrder = ({ tx }: Ctx, decidedAt: Date) => tx.sql`, seats as materialized (
      select p.conversation_id, p.user_id from placed join conversation_participants p on p.conversation_id = placed.id
      where p.access_until is null or p.access_until > ${decidedAt}
      order by p.conversation_id, p.user_id for no key update of p
    )`;

/** Whatever a patient sends, to whomever, is graded by the worker: nothing that the detector does can hold the message up. */
const gradedForRisk = ({ tx, now }: Ctx) => tx.sql`, graded as (
      insert into outbox (kind, ids, at, due_at)
      select 'risk.grade', jsonb_build_object('source', 'message', 'sourceId', w.id), ${now}, ${now} from written w
    )`;

/** A patient's message to somebody who is away leaves work for the worker, which decides whether they are told (C24). */
const answeredWhileAway = ({ tx, now }: Ctx) => tx.sql`, away as (
      insert into outbox (kind, ids, at, due_at)
      select 'message.auto-reply', jsonb_build_object('messageId', r.message_id, 'personId', r.user_id), ${now}, ${now}
      from reached r join auto_replies a on a.user_id = r.user_id
      where r.is_in and r.via = 'member' and a.starts_at <= ${now} and a.ends_at > ${now}
    )`;

/**
 * The rows as a relation. One row (a person sending) is written out, because the planner takes any array for ten rows and then
 * plans each call anew, which costs more than running it.
 */
function inputOf(ctx: Ctx, rows: SealedMessage[]) {
  const { sql } = ctx.tx;
  const audits = rows.map((row) =>
    auditRow(ctx, {
      action: 'message.send',
      subjectId: row.prepared.subjectId,
      objectType: 'message',
      objectId: row.messageId,
    }),
  );
  if (rows.length === 1) return oneInput(sql, rows[0]!, audits[0]!);
  const requests = rows.map((row) => row.prepared.request);
  // The driver takes an array's type from its first element; bytes and booleans need theirs said.
  const byteArray = (values: Buffer[]) => sql.array(values, BYTEA);
  const isUrgent = sql.array(
    requests.map((r) => r.isUrgent),
    BOOLEAN,
  );
  return sql`select * from unnest(
    ${rows.map((r) => r.messageId)}::bigint[], ${rows.map((r) => r.ref)}::uuid[], ${rows.map((r) => r.conversationId)}::bigint[],
    ${requests.map((r) => r.type)}::text[], ${byteArray(rows.map((r) => r.ciphertext))}::bytea[], ${rows.map((r) => r.dataKeyId)}::bigint[],
    ${requests.map((r) => r.replyToId)}::bigint[], ${requests.map((r) => r.correctionOfId ?? null)}::bigint[], ${isUrgent}::boolean[],
    ${rows.map((r) => filesIn(r.prepared))}::smallint[],
    ${requests.map((r) => r.clientKey)}::uuid[], ${byteArray(requests.map((r) => r.requestMac))}::bytea[],
    ${requests.map((r) => r.broadcastId ?? null)}::bigint[], ${requests.map((r) => r.delayedFrom?.toISOString() ?? null)}::timestamptz[],
    ${audits.map((a) => a.ref)}::uuid[],
    ${audits.map((a) => a.subjectId)}::bigint[], ${byteArray(audits.map((a) => a.mac))}::bytea[], ${rows.map(tokensOf)}::text[]
  ) as i (id, ref, conversation_id, type, ciphertext, data_key_id, reply_to_id, correction_of_id, is_urgent, attachment_count, client_key,
    request_mac, broadcast_id, delayed_from, audit_ref, subject_id, audit_mac, tokens)`;
}

/** What the message will be found by (C14). */
const tokensOf = ({ prepared, key }: SealedMessage) => tokenLiteral(prepared.request.body, key.key);

function oneInput(sql: Ctx['tx']['sql'], row: SealedMessage, audit: AuditRow) {
  const { request } = row.prepared;
  return sql`select ${row.messageId}::bigint as id, ${row.ref}::uuid as ref, ${row.conversationId}::bigint as conversation_id,
    ${request.type}::text as type, ${row.ciphertext}::bytea as ciphertext, ${row.dataKeyId}::bigint as data_key_id,
    ${request.replyToId}::bigint as reply_to_id, ${request.correctionOfId ?? null}::bigint as correction_of_id, ${request.isUrgent}::boolean as is_urgent,
    ${filesIn(row.prepared)}::smallint as attachment_count, ${request.clientKey}::uuid as client_key,
    ${request.requestMac}::bytea as request_mac, ${request.broadcastId ?? null}::bigint as broadcast_id,
    ${request.delayedFrom ?? null}::timestamptz as delayed_from, ${audit.ref}::uuid as audit_ref,
    ${audit.subjectId}::bigint as subject_id, ${audit.mac}::bytea as audit_mac, ${tokensOf(row)}::text as tokens`;
}

function countSent(prepared: PreparedMessage[]): void {
  for (const { request } of prepared) metrics().messagesSent.labels(request.type).inc();
}
