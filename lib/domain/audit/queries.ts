import type { KeyObject } from 'node:crypto';
import type { AuditEntryView, AuditFilters } from '@/lib/domain/audit/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

interface Row {
  id: number;
  ref: string;
  at: Date;
  actor: string | null;
  action: string;
  outcome: AuditEntryView['outcome'];
  subject: string | null;
  objectType: string | null;
  objectId: string | null;
  requestId: string;
  details: Buffer | null;
  detailsDataKeyId: number | null;
}

/** The record of acts and refusals, newest first, for admins. Reading it leaves no entry of its own. Throws forbidden. */
export async function auditEntries(
  ctx: Ctx,
  filters: AuditFilters,
): Promise<{ entries: AuditEntryView[]; nextCursor: string | null }> {
  requireRole(ctx, ['admin']);
  const rows = await readRows(ctx, filters);
  const page = rows.slice(0, filters.limit);
  const keys = await dataKeys(
    ctx.tx,
    page.flatMap((row) => row.detailsDataKeyId ?? []),
  );
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    entries: page.map((row) => toView(row, keys)),
    nextCursor: last ? encodeCursor('audit', [last.id]) : null,
  };
}

async function readRows(ctx: Ctx, filters: AuditFilters): Promise<Row[]> {
  const { sql } = ctx.tx;
  const before = filters.cursor === null ? null : Number(decodeCursor('audit', filters.cursor)[0]);
  const personId = (username: string) => sql`(select id from users where username = ${username})`;
  return await sql<Row[]>`
    select e.id, e.ref, e.at, a.username as "actor", e.action, e.outcome, s.username as "subject", e.object_type as "objectType",
      e.object_id as "objectId", e.request_id as "requestId", e.details, e.details_data_key_id as "detailsDataKeyId"
    from audit_entries e left join users a on a.id = e.actor_id left join users s on s.id = e.subject_id
    where true
      ${filters.actor === undefined ? sql`` : sql`and e.actor_id = ${personId(filters.actor)}`}
      ${filters.subject === undefined ? sql`` : sql`and e.subject_id = ${personId(filters.subject)}`}
      ${filters.action === undefined ? sql`` : sql`and e.action = ${filters.action}`}
      ${filters.outcome === undefined ? sql`` : sql`and e.outcome = ${filters.outcome}`}
      ${filters.from === undefined ? sql`` : sql`and e.at >= ${filters.from}`}
      ${filters.to === undefined ? sql`` : sql`and e.at < ${filters.to}`}
      ${filters.objectType === undefined ? sql`` : sql`and e.object_type = ${filters.objectType}`}
      ${filters.objectId === undefined ? sql`` : sql`and e.object_id = ${filters.objectId}`}
      ${filters.requestId === undefined ? sql`` : sql`and e.request_id = ${filters.requestId}`}
      ${before === null ? sql`` : sql`and e.id < ${before}`}
    order by e.id desc limit ${filters.limit + 1}`;
}

function toView(row: Row, keys: Map<number, KeyObject | null>): AuditEntryView {
  const { id, at, actor, action, outcome, objectType, objectId, requestId, subject } = row;
  return {
    id,
    at,
    actor,
    action,
    outcome,
    objectType,
    objectId,
    requestId,
    subject,
    details: openDetails(row, keys),
  };
}

function openDetails(row: Row, keys: Map<number, KeyObject | null>): Record<string, unknown> | null {
  if (row.details === null || row.detailsDataKeyId === null) return null;
  const key = keys.get(row.detailsDataKeyId);
  if (!key) return null;
  const place = { table: 'audit_entries', column: 'details', ref: row.ref, dataKeyId: row.detailsDataKeyId };
  return JSON.parse(openText(key, row.details, place)) as Record<string, unknown>;
}
