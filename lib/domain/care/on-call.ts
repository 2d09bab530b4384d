import type { Tx } from '@/db/client';
import type { OnCallView, ShiftView } from '@/lib/domain/care/on-call-schema';
import type { PersonSummary, Role } from '@/lib/domain/identity/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

export interface OnCallPerson extends PersonSummary {
  personId: number;
}

/** Clinical people whose shift runs at a moment and who can act. Earliest shift first. */
export async function onCallAt(tx: Tx, at: Date): Promise<OnCallPerson[]> {
  const rows = await tx.sql<OnCallPerson[]>`
    select u.id as "personId", u.username, u.display_name as "displayName", u.role
    from on_call_shifts s join users u on u.id = s.person_id
    where s.starts_at <= ${at} and s.ends_at > ${at} and u.status = 'active' and u.role in ('therapist', 'clinician')
    group by u.id order by min(s.starts_at), u.id`;
  return [...rows];
}

/** Is anybody on call now? Everyone may ask: patients are told when nobody is. */
export async function isAnyoneOnCall(tx: Tx, now: Date): Promise<boolean> {
  return (await onCallAt(tx, now)).length > 0;
}

interface ShiftRow {
  id: number;
  username: string;
  displayName: string;
  role: Role;
  startsAt: Date;
  endsAt: Date;
  isAble: boolean;
}

const SHIFTS_MAX = 200;
const LOOK_AHEAD_MS = 14 * 86_400_000;

/** Shifts that have not ended, who is on call now and where the first gap is. Admins only. Throws forbidden. */
export async function onCallPlan(ctx: Ctx): Promise<OnCallView> {
  requireRole(ctx, ['admin']);
  const { now } = ctx;
  // Bounded: a shift lasts weeks at most, and nobody plans years of them.
  const rows = await ctx.tx.sql<ShiftRow[]>`
    select s.id, u.username, u.display_name as "displayName", u.role, s.starts_at as "startsAt", s.ends_at as "endsAt",
      u.status = 'active' and u.role in ('therapist', 'clinician') as "isAble"
    from on_call_shifts s join users u on u.id = s.person_id
    where s.ends_at > ${now} order by s.starts_at, s.id limit ${SHIFTS_MAX}`;
  const people = await onCallAt(ctx.tx, now);
  return {
    shifts: rows.map((row) => shiftOf(row, now)),
    onCallNow: people.map(({ username, displayName, role }) => ({ username, displayName, role })),
    firstGapAt: firstGap(
      rows.filter(({ isAble }) => isAble),
      now,
    ),
  };
}

/** One shift. Null when there is none. */
export async function shiftById(ctx: Ctx, id: number): Promise<ShiftView | null> {
  const [row] = await ctx.tx.sql<ShiftRow[]>`
    select s.id, u.username, u.display_name as "displayName", u.role, s.starts_at as "startsAt", s.ends_at as "endsAt", true as "isAble"
    from on_call_shifts s join users u on u.id = s.person_id where s.id = ${id}`;
  return row ? shiftOf(row, ctx.now) : null;
}

const shiftOf = (row: ShiftRow, now: Date): ShiftView => ({
  shiftId: row.id,
  person: { username: row.username, displayName: row.displayName, role: row.role },
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  isNow: row.startsAt <= now && row.endsAt > now,
});

/** Where periods, sorted by their beginning, leave nobody; null when they reach over the next two weeks. */
export function firstGap(periods: readonly { startsAt: Date; endsAt: Date }[], now: Date): Date | null {
  let covered = now;
  for (const { startsAt, endsAt } of periods) {
    if (startsAt > covered) break;
    if (endsAt > covered) covered = endsAt;
  }
  return covered.getTime() >= now.getTime() + LOOK_AHEAD_MS ? null : covered;
}
