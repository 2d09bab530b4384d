import type { Tx } from '@/db/client';
import type { Hours, WorkingWeek } from '@/lib/domain/care/office-hours';
import { readSettings } from '@/lib/domain/settings/queries';

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
