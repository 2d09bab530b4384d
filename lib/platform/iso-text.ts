const DAY_MS = 86_400_000;

/** The day that was asked for last, and how it begins. */
let day = Number.NaN;
let dayText = '';

/**
 * What `toISOString` gives, for many times of few days: a page of a thread has up to 150 of them, and that function takes longer for
 * them than all the rest of the page's JSON. Throws RangeError for what is no date.
 */
export function isoText(date: Date): string {
  const time = date.getTime();
  const ownDay = Math.floor(time / DAY_MS);
  if (ownDay !== day) {
    dayText = date.toISOString().slice(0, -'00:00:00.000Z'.length);
    day = ownDay;
  }
  const ms = time - ownDay * DAY_MS;
  const s = Math.floor(ms / 1000);
  return `${dayText}${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}.${three(ms % 1000)}Z`;
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
const three = (value: number) => (value < 100 ? `0${two(value)}` : String(value));
