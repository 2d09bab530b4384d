import type { Sql, Tx } from '@/db/client';
import type {
  AssignedPatient,
  AssignmentFilters,
  AssignmentKind,
  AssignmentView,
  CareTeamMember,
  PatientContext,
} from '@/lib/domain/care/schema';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

/** An assignment aliased `a` that runs now. */
const isRunning = (sql: Sql, now: Date) =>
  sql`a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})`;

/** Is one of the two, whichever, responsible for the other now? */
export async function isAssigned(tx: Tx, pair: readonly [number, number], now: Date): Promise<boolean> {
  const [row] = await tx.sql`select 1 from care_assignments a
    where ((a.patient_id = ${pair[0]} and a.clinician_id = ${pair[1]}) or (a.patient_id = ${pair[1]} and a.clinician_id = ${pair[0]}))
      and ${isRunning(tx.sql, now)} limit 1`;
  return row !== undefined;
}

/** Like `isAssigned`, and true already before a planned assignment begins. */
export async function hasOpenAssignment(
  tx: Tx,
  pair: readonly [number, number],
  now: Date,
): Promise<boolean> {
  const [row] = await tx.sql`select 1 from care_assignments a
    where ((a.patient_id = ${pair[0]} and a.clinician_id = ${pair[1]}) or (a.patient_id = ${pair[1]} and a.clinician_id = ${pair[0]}))
      and (a.ends_at is null or a.ends_at > ${now}) limit 1`;
  return row !== undefined;
}

/**
 * May `actor` know that a person exists? Admins and developers know everybody, staff all staff, patients the support staff,
 * clinical people and patients those they are assigned to, and everyone the other side of a conversation they see now. What is
 * not known is answered like an unknown name.
 */
export async function isKnownTo(
  tx: Tx,
  actor: { id: number; role: Role },
  personId: number,
  now: Date,
): Promise<boolean> {
  const rolesKnown = ROLES_KNOWN_TO[actor.role];
  const [row] = await tx.sql`
    select 1 from users u
    where u.id = ${personId} and u.role <> 'system' and (
      (u.status = 'active' and u.role = any(${[...rolesKnown]}::text[]))
      or exists (select 1 from care_assignments a where ${isRunning(tx.sql, now)}
        and ((a.patient_id = u.id and a.clinician_id = ${actor.id}) or (a.clinician_id = u.id and a.patient_id = ${actor.id})))
      or exists (select 1 from conversation_participants p
        where p.user_id = ${actor.id} and p.counterpart_id = u.id
          and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now})))`;
  return row !== undefined;
}

const STAFF: readonly Role[] = ['therapist', 'clinician', 'developer', 'admin'];
const ROLES_KNOWN_TO: Record<Role, readonly Role[]> = {
  patient: ['developer', 'admin'],
  therapist: STAFF,
  clinician: STAFF,
  developer: ['patient', ...STAFF],
  admin: ['patient', ...STAFF],
  system: [],
};

interface AssignmentRow {
  id: number;
  patient_username: string;
  patient_name: string;
  patient_role: Role;
  clinician_username: string;
  clinician_name: string;
  clinician_role: Role;
  kind: AssignmentKind;
  starts_at: Date;
  ends_at: Date | null;
}

/** Assignments newest first: all for an admin, their own for a clinical person. Throws forbidden for everyone else. */
export async function assignments(
  ctx: Ctx,
  filters: AssignmentFilters,
): Promise<{ assignments: AssignmentView[]; nextCursor: string | null }> {
  requireRole(ctx, ['admin', 'therapist', 'clinician']);
  const { sql } = ctx.tx;
  const { now } = ctx;
  const before = filters.cursor === null ? null : Number(decodeCursor('assignments', filters.cursor)[0]);
  const states = {
    open: sql`and (a.ends_at is null or a.ends_at > ${now})`,
    active: sql`and ${isRunning(sql, now)}`,
    future: sql`and a.starts_at > ${now} and (a.ends_at is null or a.ends_at > ${now})`,
    ended: sql`and a.ends_at <= ${now}`,
  };
  const rows = await sql<AssignmentRow[]>`
    ${selectAssignments(sql)}
    where ${isClinical(ctx.actor.role) ? sql`a.clinician_id = ${ctx.actor.id}` : sql`true`}
      ${filters.patient === undefined ? sql`` : sql`and p.username = ${filters.patient}`}
      ${filters.clinician === undefined ? sql`` : sql`and c.username = ${filters.clinician}`}
      ${filters.kind === undefined ? sql`` : sql`and a.kind = ${filters.kind}`}
      ${filters.state === undefined ? sql`` : states[filters.state]}
      ${before === null ? sql`` : sql`and a.id < ${before}`}
    order by a.id desc limit ${filters.limit + 1}`;
  const page = rows.slice(0, filters.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    assignments: page.map((row) => toView(row, now)),
    nextCursor: last ? encodeCursor('assignments', [last.id]) : null,
  };
}

/** One assignment for an admin. Throws forbidden, not_found. */
export async function assignmentOf(ctx: Ctx, id: number): Promise<AssignmentView> {
  requireRole(ctx, ['admin']);
  const [row] = await ctx.tx.sql<AssignmentRow[]>`${selectAssignments(ctx.tx.sql)} where a.id = ${id}`;
  if (!row) throw notFound();
  return toView(row, ctx.now);
}

const selectAssignments = (sql: Sql) => sql`
  select a.id, p.username as patient_username, p.display_name as patient_name, p.role as patient_role,
    c.username as clinician_username, c.display_name as clinician_name, c.role as clinician_role, a.kind, a.starts_at, a.ends_at
  from care_assignments a join users p on p.id = a.patient_id join users c on c.id = a.clinician_id`;

function toView(row: AssignmentRow, now: Date): AssignmentView {
  return {
    assignmentId: row.id,
    patient: { username: row.patient_username, displayName: row.patient_name, role: row.patient_role },
    clinician: {
      username: row.clinician_username,
      displayName: row.clinician_name,
      role: row.clinician_role,
    },
    kind: row.kind,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: stateOf(row, now),
  };
}

function stateOf(row: AssignmentRow, now: Date): AssignmentView['state'] {
  if (row.ends_at !== null && row.ends_at <= now) return 'ended';
  return row.starts_at > now ? 'future' : 'active';
}

/** A clinical person's own patients now, each once (as primary when they are both), by name. Throws forbidden for other roles. */
export async function assignedPatients(ctx: Ctx): Promise<AssignedPatient[]> {
  requireRole(ctx, ['therapist', 'clinician']);
  // At most a few hundred: one person's caseload, bounded by the work itself.
  return await ctx.tx.sql<AssignedPatient[]>`
    select * from (
      select distinct on (u.id) u.id as "personId", u.username, u.display_name as "displayName", u.status = 'active' as "isActive",
        a.kind, a.starts_at as "since", a.ends_at as "until"
      from care_assignments a join users u on u.id = a.patient_id
      where a.clinician_id = ${ctx.actor.id} and ${isRunning(ctx.tx.sql, ctx.now)}
      order by u.id, a.kind desc, a.starts_at
    ) mine order by lower("displayName"), "personId"`;
}

/** Who is responsible for the calling patient now, primaries first. Throws forbidden for other roles. */
export async function careTeamOf(ctx: Ctx): Promise<CareTeamMember[]> {
  requireRole(ctx, ['patient']);
  return (await teamRows(ctx, ctx.actor.id)).filter((member) => member.since <= ctx.now);
}

/** What a clinical person may know of a patient beside the thread. Throws not_found unless they are responsible now. */
export async function patientContext(ctx: Ctx, username: string): Promise<PatientContext> {
  const [row] = await ctx.tx.sql<(Omit<PatientContext, 'team' | 'covers'> & { personId: number })[]>`
    select u.id as "personId", u.username, u.display_name as "displayName", u.time_zone as "timeZone", a.kind,
      a.starts_at as "since", a.ends_at as "until"
    from users u join care_assignments a on a.patient_id = u.id
    where u.username = ${username} and a.clinician_id = ${ctx.actor.id} and ${isRunning(ctx.tx.sql, ctx.now)}
    order by a.kind desc, a.starts_at limit 1`;
  if (!row || !isClinical(ctx.actor.role)) throw notFound();
  const { personId, ...patient } = row;
  const members = await teamRows(ctx, personId);
  return {
    ...patient,
    team: members.filter((member) => member.since <= ctx.now),
    covers: members.filter((member) => member.kind === 'cover'),
  };
}

/** Assignments of a patient that have not ended, to people who can still act; `primary` sorts before `cover`. */
async function teamRows(ctx: Ctx, patientId: number): Promise<CareTeamMember[]> {
  return await ctx.tx.sql<CareTeamMember[]>`
    select u.username, u.display_name as "displayName", u.role, a.kind, a.starts_at as "since", a.ends_at as "until"
    from care_assignments a join users u on u.id = a.clinician_id
    where a.patient_id = ${patientId} and u.status = 'active' and (a.ends_at is null or a.ends_at > ${ctx.now})
    order by a.kind desc, a.starts_at, u.id`;
}
