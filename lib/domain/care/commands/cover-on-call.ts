import { z } from 'zod';
import { settleCareJob } from '@/lib/domain/care/jobs';
import { type CarePair, settlePeriods } from '@/lib/domain/care/participation-periods';
import { idInput } from '@/lib/domain/identity/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { addJob } from '@/lib/platform/jobs';

const target = z.strictObject({
  patientId: idInput,
  clinicianId: idInput,
  /** Milliseconds. */
  lastsMs: z.number().int().positive(),
});

/**
 * Whoever an alert reaches as on call looks after that patient for a while: a cover assignment, with the access of every cover.
 * One that a rung made before is made longer. Nothing is written for somebody who is responsible for as long already. Only the ladder calls it; both user rows are locked as
 * in every change of an assignment.
 */
export const coverOnCall = command({
  name: 'assignment.cover-on-call',
  input: target,
  audit: (_ctx, { patientId, clinicianId }, output: { assignmentId: number | null; endsAt: Date }) => ({
    subjectId: patientId,
    objectType: 'assignment',
    objectId: output.assignmentId,
    details: { clinicianId, endsAt: output.endsAt },
  }),
  run: async (ctx, { patientId, clinicianId, lastsMs }) => {
    const pair = { patientId, clinicianId };
    const endsAt = new Date(ctx.now.getTime() + lastsMs);
    await ctx.tx.sql`select id from users where id in (${patientId}, ${clinicianId}) order by id for update`;
    const [row] =
      (await prolong(ctx, pair, endsAt)) ??
      (await ctx.tx.sql<{ id: number }[]>`
      insert into care_assignments (patient_id, clinician_id, kind, starts_at, ends_at, created_by, created_at)
      select ${patientId}, ${clinicianId}, 'cover', ${ctx.now}, ${endsAt}, null, ${ctx.now}
      where not exists (
        select 1 from care_assignments where patient_id = ${patientId} and clinician_id = ${clinicianId}
          and starts_at <= ${ctx.now} and (ends_at is null or ends_at >= ${endsAt}))
      returning id`);
    if (row) {
      await settlePeriods(ctx, pair);
      // One row holds one period: a cover that was planned for later is written again once this one has ended.
      await addJob(ctx, settleCareJob, pair, { key: `settle-care:${row.id}`, runAt: endsAt });
    }
    return { assignmentId: row?.id ?? null, endsAt };
  },
});

/** A second alert within the day finds the cover that the first one made: nobody else made it. Null: there is none. */
async function prolong(ctx: Ctx, { patientId, clinicianId }: CarePair, endsAt: Date) {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update care_assignments set ends_at = ${endsAt}
    where patient_id = ${patientId} and clinician_id = ${clinicianId} and kind = 'cover' and created_by is null
      and starts_at <= ${ctx.now} and ends_at > ${ctx.now} and ends_at < ${endsAt}
    returning id`;
  return rows.length > 0 ? rows : null;
}
