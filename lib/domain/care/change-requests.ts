import type { Sql } from '@/db/client';
import type { ChangeRequestView, ChangeState, OwnChangeRequest } from '@/lib/domain/care/change-schema';
import type { Role } from '@/lib/domain/identity/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';

/** Where a request's reason lives. */
export const changeReasonPlace = (ref: string) => ({ table: 'change_requests', column: 'reason', ref });

interface Row {
  id: number;
  ref: string;
  state: ChangeState;
  patientUsername: string;
  patientName: string;
  patientRole: Role;
  clinicianUsername: string;
  clinicianName: string;
  clinicianRole: Role;
  reason: Buffer | null;
  reasonDataKeyId: number | null;
  askedAt: Date;
  settledAt: Date | null;
}

const selectChanges = (sql: Sql) => sql`
  select r.id, r.ref, r.state, p.username as "patientUsername", p.display_name as "patientName", p.role as "patientRole",
    c.username as "clinicianUsername", c.display_name as "clinicianName", c.role as "clinicianRole", r.reason,
    r.reason_data_key_id as "reasonDataKeyId", r.asked_at as "askedAt", r.settled_at as "settledAt"
  from change_requests r join users p on p.id = r.patient_id join users c on c.id = r.clinician_id`;

/** As many as anybody would read; the oldest come first, since they wait longest. */
const SHOWN = 100;

/** What patients asked for and nobody has settled, oldest first. Throws forbidden for all but admins. */
export async function openChangeRequests(ctx: Ctx): Promise<ChangeRequestView[]> {
  requireRole(ctx, ['admin']);
  const { sql } = ctx.tx;
  const rows = await sql<Row[]>`
    ${selectChanges(sql)} where r.state = 'open' order by r.id limit ${SHOWN}`;
  const keys = await dataKeys(
    ctx.tx,
    rows.flatMap((row) => row.reasonDataKeyId ?? []),
  );
  return rows.map((row) => ({
    ...ownView(row),
    patient: { username: row.patientUsername, displayName: row.patientName, role: row.patientRole },
    reason: reasonOf(row, keys),
  }));
}

/** How many wait for an admin. */
export async function openChangeCount(ctx: Ctx): Promise<number> {
  requireRole(ctx, ['admin']);
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    select count(*)::int as count from change_requests where state = 'open'`;
  return row!.count;
}

/** What the calling patient asked for, newest first; the withdrawn ones are gone. Throws forbidden for other roles. */
export async function ownChangeRequests(ctx: Ctx): Promise<OwnChangeRequest[]> {
  requireRole(ctx, ['patient']);
  const { sql } = ctx.tx;
  const rows = await sql<Row[]>`
    ${selectChanges(sql)} where r.patient_id = ${ctx.actor.id} and r.state <> 'withdrawn' order by r.id desc limit ${SHOWN}`;
  return rows.map(ownView);
}

function ownView(row: Row): OwnChangeRequest {
  return {
    requestId: row.id,
    clinician: { username: row.clinicianUsername, displayName: row.clinicianName, role: row.clinicianRole },
    state: row.state,
    askedAt: row.askedAt,
    settledAt: row.settledAt,
  };
}

function reasonOf(row: Row, keys: Awaited<ReturnType<typeof dataKeys>>): string | null {
  const key = row.reasonDataKeyId === null ? null : keys.get(row.reasonDataKeyId);
  if (!key || row.reason === null) return null;
  return openText(key, row.reason, { ...changeReasonPlace(row.ref), dataKeyId: row.reasonDataKeyId! });
}
