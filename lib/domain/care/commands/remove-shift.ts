import { shiftTarget } from '@/lib/domain/care/on-call-schema';
import { command, requireRole } from '@/lib/platform/command';
import { notFound } from '@/lib/platform/errors';

interface Row {
  personId: number;
  startsAt: Date;
}

/** Call off a shift: one that runs ends now, one to come never was. Throws forbidden, not_found (also when it has ended). */
export const removeShift = command({
  name: 'on-call.remove',
  input: shiftTarget,
  audit: (_ctx, { id }, { personId }: Row) => ({
    subjectId: personId,
    objectType: 'on-call-shift',
    objectId: id,
  }),
  refusalFacts: ({ id }) => ({ objectType: 'on-call-shift', objectId: id }),
  run: async (ctx, { id }) => {
    requireRole(ctx, ['admin']);
    const [shift] = await ctx.tx.sql<Row[]>`
      select person_id as "personId", starts_at as "startsAt" from on_call_shifts
      where id = ${id} and ends_at > ${ctx.now} for update`;
    if (!shift) throw notFound();
    if (shift.startsAt >= ctx.now) await ctx.tx.sql`delete from on_call_shifts where id = ${id}`;
    else await ctx.tx.sql`update on_call_shifts set ends_at = ${ctx.now} where id = ${id}`;
    return shift;
  },
});
