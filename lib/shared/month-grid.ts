import { placeWall, readWall } from '@/lib/shared/zoned-time';

const dayMs = 86_400_000;

/** A calendar day, as "2026-11-27". */
export type Day = string;

const msOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOf(msOf(day) + days * dayMs);

/** The same day of another month, or that month's last. */
export function addMonths(day: Day, months: number): Day {
  const at = new Date(msOf(day));
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1);
  const lastDate = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  return dayOf(first + (Math.min(at.getUTCDate(), lastDate) - 1) * dayMs);
}

/** "2026-11" of a day. */
export const monthOf = (day: Day) => day.slice(0, 7);

/** The Monday of a day's week. */
export const weekStart = (day: Day): Day => addDays(day, -((new Date(msOf(day)).getUTCDay() + 6) % 7));

/** The weeks that a month lies in, from Monday to Sunday each. */
export function weeksOf(day: Day): Day[][] {
  const first = weekStart(`${monthOf(day)}-01`);
  const weeks: Day[][] = [];
  for (let start = first; weeks.length === 0 || monthOf(start) === monthOf(day); start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(start, n)));
  return weeks;
}

/** From the first to after the last of these days, in a zone. */
export function spanOf(weeks: Day[][], timeZone: string): [from: string, to: string] {
  const [first, last] = [weeks[0]![0]!, weeks.at(-1)!.at(-1)!];
  const startOf = (one: Day) => placeWall(readWall(one)!, timeZone).at.toISOString();
  return [startOf(first), startOf(addDays(last, 1))];
}
