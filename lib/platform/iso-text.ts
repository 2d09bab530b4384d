const DAY_MS = 86_400_000;

/** How days begin, by their number: a list has few, and they come again with every page. */
const dayTexts = new Map<number, string>();
const DAYS_MAX = 4_000;

function dayText(day: number, date: Date): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const text = date.toISOString().slice(0, -'00:00:00.000Z'.length);
  if (dayTexts.size >= DAYS_MAX) dayTexts.clear();
  dayTexts.set(day, text);
  return text;
}

/** Every number below a limit with leading zeros and what follows it: faster to look up than to write. */
const digits = (count: number, width: number, after: string) =>
  Array.from({ length: count }, (_, i) => String(i).padStart(width, '0') + after);
const HOURS = digits(24, 2, ':');
const MINUTES = digits(60, 2, ':');
const SECONDS = digits(60, 2, '.');
const MILLISECONDS = digits(1000, 3, 'Z');

/**
 * What `toISOString` gives, for many times of few days: a page of a thread has up to 150 of them, and that function takes longer for
 * them than all the rest of the page's JSON. Throws RangeError for what is no date.
 */
export function isoText(date: Date): string {
  const time = date.getTime();
  const day = Math.floor(time / DAY_MS);
  const ms = time - day * DAY_MS;
  const s = (ms / 1000) | 0;
  const minute = (s / 60) | 0;
  const hour = (minute / 60) | 0;
  return (
    dayText(day, date) +
    HOURS[hour] +
    MINUTES[minute - hour * 60] +
    SECONDS[s - minute * 60] +
    MILLISECONDS[ms - s * 1000]
  );
}
