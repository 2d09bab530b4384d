import { settlePeriods } from '@/lib/domain/care/participation-periods';
import { assignmentTarget } from '@/lib/domain/care/schema';
import { command, requireRole } from '@/lib/platform/command';
import { type Ctx, currentTime } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

interface PairRow {
  patientId: number;
  clinicianId: number;
}

/**
 * End an assignment now, or cancel one that has not begun (its period becomes empty). The clinical person loses the patient's threads with it, unless
 * another assignment of the two goes on; the patient keeps theirs. Throws forbidden, not_found, conflict (ended already).
 */
export const endAssignment = command({
  name: 'assignment.end',
  input: assignmentTarget,
  audit: (_ctx, input, pair: PairRow) => ({
    subjectId: pair.patientId,
    objectType: 'assignment',
    objectId: input.id,
    details: { clinicianId: pair.clinicianId },
  }),
  refusalFacts: (input) => ({ objectType: 'assignment', objectId: input.id }),
  run: async (ctx, input) => {
    requireRole(ctx, ['admin']);
    const pair = await lockPair(ctx, input.id);
    // Read after the lock: another end that committed while this one waited counts, whatever their order of arrival.
    const locked = currentTime();
    const ended = await ctx.tx
      .sql`update care_assignments set starts_at = least(starts_at, ${ctx.now}), ends_at = ${ctx.now}
      where id = ${input.id} and (ends_at is null or ends_at > ${locked})`;
    if (ended.count === 0) throw new AppError('conflict', 'This assignment has already ended.');
    await settlePeriods(ctx, pair);
    return pair;
  },
});

/** Who is in an assignment never changes, so it may be read before both rows are locked in order. */
async function lockPair(ctx: Ctx, id: number): Promise<PairRow> {
  const [pair] = await ctx.tx.sql<PairRow[]>`
    select patient_id as "patientId", clinician_id as "clinicianId" from care_assignments where id = ${id}`;
  if (!pair) throw notFound();
  await ctx.tx
    .sql`select id from users where id in (${pair.patientId}, ${pair.clinicianId}) order by id for update`;
  return pair;
}
