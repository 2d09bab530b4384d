/** How often a repeat comes, in the words of RFC 5545. Hours and less are no rhythm for a message. */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A repeat rule taken apart; `rest` holds what the screens do not offer but programs may ask for. */
export interface RepeatRule {
  freq: Frequency;
  interval: number;
  /** MO, TU, … possibly with a number before (2MO: the second Monday). */
  byDay: string[];
  /** Occurrences in all, the first included. */
  count: number | null;
  /** Last day, as "2026-12-31". */
  until: string | null;
  rest: [key: string, value: string][];
}

export const REPEAT_MAX = 200;
const INTERVAL_MAX = 366;
const COUNT_MAX = 1_000;

const NUMBERS = /^[+-]?\d{1,3}(?:,[+-]?\d{1,3})*$/;
const DAYS = /^(?:[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU))(?:,(?:[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)))*$/;
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/;
/** What may stand in `rest`: they choose days, never times of day, which the first occurrence gives. */
const REST: Record<string, RegExp> = {
  BYMONTHDAY: NUMBERS,
  BYMONTH: NUMBERS,
  BYSETPOS: NUMBERS,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};

/** Take an RRULE apart ("RRULE:" before it is allowed). Null when it is none, or one that messages do not follow. */
export function readRule(text: string): RepeatRule | null {
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.split('=') as [string, string?]);
  if (parts.some((part) => part.length !== 2 || !part[1])) return null;
  const values = new Map(parts as [string, string][]);
  if (values.size !== parts.length) return null;
  const take = (key: string) => {
    const value = values.get(key);
    values.delete(key);
    return value;
  };
  const freq = FREQUENCIES.find((one) => one === values.get('FREQ'));
  take('FREQ');
  const interval = wholeNumber(take('INTERVAL') ?? '1', INTERVAL_MAX);
  const given = { count: take('COUNT'), until: take('UNTIL'), byDay: take('BYDAY') };
  const count = given.count === undefined ? null : wholeNumber(given.count, COUNT_MAX);
  const until = given.until === undefined ? null : dayOf(given.until);
  const isWrong =
    !freq ||
    !interval ||
    (given.count !== undefined && (!count || given.until !== undefined)) ||
    (given.until !== undefined && !until) ||
    (given.byDay !== undefined && !DAYS.test(given.byDay)) ||
    [...values].some(([key, value]) => !REST[key]?.test(value)) ||
    isEndlessSearch(freq, interval, given.byDay, values);
  if (isWrong) return null;
  return { freq, interval, byDay: given.byDay?.split(',') ?? [], count, until, rest: [...values] };
}

/** The rule as text; what `readRule` reads. */
export function writeRule({ freq, interval, byDay, count, until, rest }: RepeatRule): string {
  const parts: [string, string | number | null][] = [
    ['FREQ', freq],
    ['INTERVAL', interval > 1 ? interval : null],
    ['BYDAY', byDay.join(',') || null],
    ...rest,
    ['COUNT', count],
    // A day in the zone of the schedule; its last second, so that it counts whatever the time of day.
    ['UNTIL', until && `${until.replaceAll('-', '')}T235959`],
  ];
  return parts
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${value}`)
    .join(';');
}

/** Days chosen out of days or weeks may never come, which would be looked for over thousands of years, day by day. */
function isEndlessSearch(
  freq: Frequency,
  interval: number,
  byDay: string | undefined,
  rest: Map<string, string>,
) {
  if (freq === 'MONTHLY' || freq === 'YEARLY') return false;
  const isSifted = ['BYMONTHDAY', 'BYMONTH', 'BYSETPOS'].some((key) => rest.has(key));
  return isSifted || (freq === 'DAILY' && byDay !== undefined && interval > 1);
}

function wholeNumber(text: string, max: number): number | null {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= max ? number : null;
}

function dayOf(text: string): string | null {
  const [, year, month, day] = UNTIL.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return year && !Number.isNaN(date.getTime()) ? `${year}-${month}-${day}` : null;
}
