import { type Hours, ownHoursInput } from '@/lib/domain/care/on-call-schema';
import { workingWeeks } from '@/lib/domain/care/working-weeks';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';

/** Say when one works, week after week, in one's own time zone; null goes back to the clinic's hours. Throws forbidden. */
export const setOwnHours = command({
  name: 'office-hours.set',
  input: ownHoursInput,
  audit: (ctx, { hours }) => ({
    subjectId: ctx.actor.id,
    objectType: 'office-hours',
    details: { isOwn: hours !== null },
  }),
  run: async (ctx, { hours }): Promise<{ hours: readonly Hours[] }> => {
    requireRole(ctx, CLINICAL_ROLES);
    const me = ctx.actor.id;
    // Held, so that two changes at once leave one of them and not both.
    await ctx.tx.sql`select id from users where id = ${me} for no key update`;
    await ctx.tx.sql`delete from office_hours where person_id = ${me}`;
    if (hours && hours.length > 0)
      await ctx.tx.sql`
        insert into office_hours (person_id, weekday, start_minute, end_minute)
        select ${me}, h.weekday, h.start_minute, h.end_minute
        from unnest(${hours.map((h) => h.weekday)}::int[], ${hours.map((h) => h.startMinute)}::int[],
          ${hours.map((h) => h.endMinute)}::int[]) as h (weekday, start_minute, end_minute)`;
    return { hours: (await workingWeeks(ctx.tx, [me])).get(me)!.hours };
  },
});
