import { hintLive } from '@/lib/domain/live/wake';
import { type CommittedMessage, placeAll } from '@/lib/domain/messages/place-all';
import type { PreparedMessage } from '@/lib/domain/messages/prepare';
import {
  encloseFiles,
  filesIn,
  type Place,
  placesOf,
  type SealedMessage,
  sealAll,
} from '@/lib/domain/messages/sealed';
import { tokenLiteral } from '@/lib/domain/search/tokens';
import { type AuditRow, auditRow } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';

/** Type numbers of PostgreSQL's catalogue. */
const BOOLEAN = 16;
const BYTEA = 17;

/** A message that was decided on, in the context of the act of whoever sends it. */
export interface Authored {
  ctx: Ctx;
  prepared: PreparedMessage;
}

/**
 * Write prepared messages of the caller with everything that belongs to them: positions, receipts, counters, live events, audit
 * entries. One statement, in which the conversations' locks are taken last. At most 500 per call.
 */
export async function commitMessages(ctx: Ctx, prepared: PreparedMessage[]): Promise<CommittedMessage[]> {
  if (prepared.length === 0) return [];
  const places = await placesOf(ctx, prepared);
  return commitPlaced(
    ctx,
    prepared.map((one) => ({ ctx, prepared: one })),
    places,
  );
}

/** The same for messages of different people, each into a conversation that has begun; `ctx` is that of their common transaction. */
export async function commitAuthored(
  ctx: Pick<Ctx, 'tx' | 'now'>,
  authored: Authored[],
): Promise<CommittedMessage[]> {
  const [first] = authored;
  if (!first) return [];
  const places = await Promise.all(authored.map((one) => placesOf(one.ctx, [one.prepared])));
  return commitPlaced({ ...first.ctx, ...ctx }, authored, places.flat());
}

async function commitPlaced(ctx: Ctx, authored: Authored[], places: Place[]): Promise<CommittedMessage[]> {
  const prepared = authored.map((one) => one.prepared);
  const sealed = await sealAll(ctx, prepared, places);
  const rows = sealed.map((row, i) => ({ ...row, ctx: authored[i]!.ctx }));
  const committed = await insertAll(ctx, rows);
  await encloseFiles(ctx, rows);
  for (const one of authored) one.ctx.command!.auditCount += 1;
  ctx.command!.afterCommit.push(hintLive, () => countSent(prepared));
  return committed;
}

type AuthoredRow = SealedMessage & { ctx: Ctx };

async function insertAll(ctx: Ctx, rows: AuthoredRow[]): Promise<CommittedMessage[]> {
  const written = ctx.tx.sql`
      insert into messages (id, ref, conversation_id, type, sender_id, position, ciphertext, data_key_id, reply_to_id, correction_of_id, is_urgent,
        attachment_count, client_key, request_mac, status, broadcast_id, delayed_from, created_at, sent_at)
      select i.id, i.ref, i.conversation_id, i.type, i.sender_id, placed.position, i.ciphertext, i.data_key_id, i.reply_to_id,
        i.correction_of_id, i.is_urgent, i.attachment_count, i.client_key, i.request_mac, 'sent', i.broadcast_id, i.delayed_from, ${ctx.now}, ${ctx.now}
      from input i join placed on placed.message_id = i.id
      returning id, conversation_id, position, sender_id`;
  const decidedAt = new Date(Math.max(...rows.map((row) => row.prepared.decidedAt.getTime())));
  return placeAll(ctx, {
    input: inputOf(ctx, rows),
    written,
    decidedAt,
    isQuiet: rows.every((row) => row.prepared.isQuiet),
    isOne: rows.length === 1,
    hasPatients: rows.some((row) => row.ctx.actor.role === 'patient'),
  });
}

/**
 * The rows as a relation. One row (a person sending) is written out, because the planner takes any array for ten rows and then
 * plans each call anew, which costs more than running it.
 */
function inputOf({ tx: { sql } }: Ctx, rows: AuthoredRow[]) {
  const audits = rows.map(({ ctx, prepared, messageId }) =>
    auditRow(ctx, {
      action: 'message.send',
      subjectId: prepared.subjectId,
      objectType: 'message',
      objectId: messageId,
    }),
  );
  if (rows.length === 1) return oneInput(sql, rows[0]!, audits[0]!);
  const requests = rows.map((row) => row.prepared.request);
  // The driver takes an array's type from its first element; bytes and booleans need theirs said.
  const byteArray = (values: Buffer[]) => sql.array(values, BYTEA);
  const booleans = (values: boolean[]) => sql.array(values, BOOLEAN);
  return sql`select * from unnest(
    ${rows.map((r) => r.messageId)}::bigint[], ${rows.map((r) => r.ref)}::uuid[], ${rows.map((r) => r.conversationId)}::bigint[],
    ${rows.map((r) => r.ctx.actor.id)}::bigint[], ${booleans(rows.map((r) => r.ctx.actor.role === 'patient'))}::boolean[],
    ${requests.map((r) => r.type)}::text[], ${byteArray(rows.map((r) => r.ciphertext))}::bytea[], ${rows.map((r) => r.dataKeyId)}::bigint[],
    ${requests.map((r) => r.replyToId)}::bigint[], ${requests.map((r) => r.correctionOfId ?? null)}::bigint[], ${booleans(requests.map((r) => r.isUrgent))}::boolean[],
    ${rows.map((r) => filesIn(r.prepared))}::smallint[],
    ${requests.map((r) => r.clientKey)}::uuid[], ${byteArray(requests.map((r) => r.requestMac))}::bytea[],
    ${requests.map((r) => r.broadcastId ?? null)}::bigint[], ${requests.map((r) => r.delayedFrom?.toISOString() ?? null)}::timestamptz[],
    ${rows.map((r) => r.ctx.requestId)}::text[], ${audits.map((a) => a.ref)}::uuid[],
    ${audits.map((a) => a.subjectId)}::bigint[], ${byteArray(audits.map((a) => a.mac))}::bytea[], ${rows.map(tokensOf)}::text[]
  ) as i (id, ref, conversation_id, sender_id, is_patients, type, ciphertext, data_key_id, reply_to_id, correction_of_id, is_urgent,
    attachment_count, client_key, request_mac, broadcast_id, delayed_from, request_id, audit_ref, subject_id, audit_mac, tokens)`;
}

/** What the message will be found by (C14). */
const tokensOf = ({ prepared, key }: SealedMessage) => tokenLiteral(prepared.request.body, key.key);

function oneInput(sql: Ctx['tx']['sql'], row: AuthoredRow, audit: AuditRow) {
  const { request } = row.prepared;
  const { actor, requestId } = row.ctx;
  return sql`select ${row.messageId}::bigint as id, ${row.ref}::uuid as ref, ${row.conversationId}::bigint as conversation_id,
    ${actor.id}::bigint as sender_id, ${actor.role === 'patient'}::boolean as is_patients, ${requestId}::text as request_id,
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
