import type { WorkingWeek } from '@/lib/domain/care/office-hours';
import { onCallAt } from '@/lib/domain/care/on-call';
import { clinicWeek, workingWeeks } from '@/lib/domain/care/working-weeks';
import type { Rung } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';

/** Who stands on a rung for a patient now: active people only. */
export async function peopleOn(ctx: Ctx, rung: Rung, patientId: number): Promise<number[]> {
  switch (rung) {
    case 'primary':
    case 'cover':
      return assigned(ctx, rung, patientId);
    case 'on_call':
      return (await onCallAt(ctx.tx, ctx.now)).map(({ personId }) => personId);
    case 'admins':
      return admins(ctx);
  }
}

async function assigned(ctx: Ctx, kind: 'primary' | 'cover', patientId: number): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select distinct u.id from care_assignments a join users u on u.id = a.clinician_id
    where a.patient_id = ${patientId} and a.kind = ${kind} and u.status = 'active'
      and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}) order by u.id`;
  return rows.map(({ id }) => id);
}

async function admins(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select id from users where role = 'admin' and status = 'active' order by id limit 100`;
  return rows.map(({ id }) => id);
}

/** Whose hours decide where a patient's ladder begins: those of the longest-standing primary, else the clinic's. */
export async function ladderWeek(ctx: Ctx, patientId: number): Promise<WorkingWeek> {
  const [primary] = await ctx.tx.sql<{ id: number }[]>`
    select u.id from care_assignments a join users u on u.id = a.clinician_id
    where a.patient_id = ${patientId} and a.kind = 'primary' and u.status = 'active'
      and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}) order by a.starts_at, a.id limit 1`;
  if (!primary) return clinicWeek(ctx.tx);
  return (await workingWeeks(ctx.tx, [primary.id])).get(primary.id)!;
}
