import type { Tx } from '@/db/client';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { mac } from '@/lib/platform/crypto/secrets';
import { rowRef } from '@/lib/platform/row-ref';

export interface AuditFacts {
  /** The person whom the act concerns. */
  subjectId?: number | null;
  objectType?: string | null;
  objectId?: string | number | null;
  /** Encrypted; owner is the subject when there is one, else the installation. Never message text. */
  details?: Record<string, unknown>;
}

export interface AuditEntry extends AuditFacts {
  /** Defaults to the running command's name. */
  action?: string;
  outcome?: 'ok' | 'refused' | 'failed';
}

/** One row of audit_entries, ready to insert; arrays of these feed the send statement. */
export interface AuditRow {
  ref: string;
  at: Date;
  actorId: number | null;
  action: string;
  outcome: 'ok' | 'refused' | 'failed';
  subjectId: number | null;
  objectType: string | null;
  objectId: string | null;
  requestId: string;
  details: Buffer | null;
  detailsDataKeyId: number | null;
  mac: Buffer;
}

/** Complete and sign an entry without details; pure, so that a caller may fold it into a larger statement. */
export function auditRow(
  ctx: Ctx,
  entry: AuditEntry,
  sealed?: { ref: string; details: Buffer; detailsDataKeyId: number },
): AuditRow {
  const row = {
    ref: sealed?.ref ?? rowRef(),
    at: ctx.now,
    actorId: ctx.actor.id || null,
    action: entry.action ?? ctx.command?.name ?? 'unknown',
    outcome: entry.outcome ?? ('ok' as const),
    subjectId: entry.subjectId ?? null,
    objectType: entry.objectType ?? null,
    objectId: entry.objectId == null ? null : String(entry.objectId),
    requestId: ctx.requestId,
    details: sealed?.details ?? null,
    detailsDataKeyId: sealed?.detailsDataKeyId ?? null,
  };
  return { ...row, mac: auditMac(row) };
}

/** HMAC over every field, in a fixed order; the integrity check computes it again. */
export function auditMac(row: Omit<AuditRow, 'mac'>): Buffer {
  const fields = [
    row.ref,
    row.at.toISOString(),
    row.actorId,
    row.action,
    row.outcome,
    row.subjectId,
    row.objectType,
    row.objectId,
    row.requestId,
    row.details?.toString('base64') ?? null,
    row.detailsDataKeyId,
  ];
  return mac('audit-mac', JSON.stringify(fields));
}

/** Write an entry in the act's own transaction. */
export async function recordAudit(ctx: Ctx, entry: AuditEntry): Promise<void> {
  const row = auditRow(ctx, entry, entry.details ? await sealDetails(ctx.tx, entry) : undefined);
  await insertAudit(ctx.tx, row);
  if (ctx.command) ctx.command.auditCount += 1;
}

/** Insert a finished row. */
export async function insertAudit(tx: Tx, row: AuditRow): Promise<void> {
  await tx.sql`insert into audit_entries
    (ref, at, actor_id, action, outcome, subject_id, object_type, object_id, request_id, details, details_data_key_id, mac)
    values (${row.ref}, ${row.at}, ${row.actorId}, ${row.action}, ${row.outcome}, ${row.subjectId}, ${row.objectType},
      ${row.objectId}, ${row.requestId}, ${row.details}, ${row.detailsDataKeyId}, ${row.mac})`;
}

/** Insert several finished rows with one statement. */
export async function insertAudits(tx: Tx, rows: AuditRow[]): Promise<void> {
  const values = rows.map(
    ({ actorId, subjectId, objectType, objectId, requestId, detailsDataKeyId, ...row }) => ({
      ...row,
      actor_id: actorId,
      subject_id: subjectId,
      object_type: objectType,
      object_id: objectId,
      request_id: requestId,
      details_data_key_id: detailsDataKeyId,
    }),
  );
  await tx.sql`insert into audit_entries ${tx.sql(values)}`;
}

async function sealDetails(tx: Tx, entry: AuditEntry) {
  const ref = rowRef();
  const owner = entry.subjectId ?? ('installation' as const);
  const sealed = await sealText(tx, owner, JSON.stringify(entry.details), {
    table: 'audit_entries',
    column: 'details',
    ref,
  });
  return { ref, details: sealed.ciphertext, detailsDataKeyId: sealed.dataKeyId };
}
