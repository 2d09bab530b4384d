import { hintLive } from '@/lib/domain/live/wake';
import { type CommittedMessage, placeAll } from '@/lib/domain/messages/place-all';
import type { PreparedMessage } from '@/lib/domain/messages/prepare';
import { encloseFiles, filesIn, placesOf, type SealedMessage, sealAll } from '@/lib/domain/messages/sealed';
import { tokenLiteral } from '@/lib/domain/search/tokens';
import { type AuditRow, auditRow } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';

/** Type numbers of PostgreSQL's catalogue. */
const BOOLEAN = 16;
const BYTEA = 17;

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
