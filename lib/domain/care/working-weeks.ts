import type { Tx } from '@/db/client';
import type { WorkingWeek } from '@/lib/domain/care/office-hours';
import type { Hours } from '@/lib/domain/care/on-call-schema';
import { readSettings } from '@/lib/domain/settings/queries';
import type { Ctx } from '@/lib/platform/context';

interface Row extends Hours {
  personId: number;
  timeZone: string;
}

/** The clinic's hours, which are those of everybody who has none of their own. */
export async function clinicWeek(tx: Tx): Promise<WorkingWeek> {
  const { clinicTimeZone: timeZone, officeHours: hours } = await readSettings(tx);
  return { timeZone, hours };
}

/** The working weeks of some people, by their ids: their own where they set one, else the clinic's. */
export async function workingWeeks(tx: Tx, personIds: readonly number[]): Promise<Map<number, WorkingWeek>> {
  const clinic = await clinicWeek(tx);
  const rows = await tx.sql<Row[]>`
    select h.person_id as "personId", u.time_zone as "timeZone", h.weekday, h.start_minute as "startMinute", h.end_minute as "endMinute"
    from office_hours h join users u on u.id = h.person_id where h.person_id = any(${[...personIds]}::bigint[])
    order by h.person_id, h.weekday, h.start_minute`;
  const own = Map.groupBy(rows, (row) => row.personId);
  return new Map(
    personIds.map((id) => {
      const hours = own.get(id);
      return [id, hours ? { timeZone: hours[0]!.timeZone, hours } : clinic];
    }),
  );
}

/** The caller's own working week, and whether it is theirs or the clinic's. */
export async function ownWeek({ tx, actor }: Ctx): Promise<{ week: WorkingWeek; isOwn: boolean }> {
  const [row] = await tx.sql`select 1 from office_hours where person_id = ${actor.id} limit 1`;
  return { week: (await workingWeeks(tx, [actor.id])).get(actor.id)!, isOwn: row !== undefined };
}
