/** In whose words and whose zone, and what time it is now. Pure: nothing here looks at a clock. */
export type TimeContext = { locale: string; timeZone: string; now: Date };

const dayMs = 86_400_000;
const minuteMs = 60_000;
const hourMs = 3_600_000;

/** "14:05", or "2:05 PM" where people write it so. */
export function clockTime(at: Date, { locale, timeZone }: TimeContext): string {
  return format(at, locale, { timeZone, timeStyle: 'short' });
}

/** For lists (C3): "14:05" today, "Yesterday", "Tue" within the week, then "12 Mar" and "12 Mar 2025". */
export function listTime(at: Date, context: TimeContext): string {
  const days = daysAgo(at, context);
  if (days === 0) return clockTime(at, context);
  if (days === 1 || days === -1) return namedDay(days, context.locale);
  const { locale, timeZone } = context;
  if (days > 1 && days < 7) return format(at, locale, { timeZone, weekday: 'short' });
  return format(at, locale, { timeZone, day: 'numeric', month: 'short', ...yearUnlessThis(at, context) });
}

/** Between the days of a thread: "Today", "Yesterday", "Tuesday 12 March". */
export function daySeparator(at: Date, context: TimeContext): string {
  const days = daysAgo(at, context);
  if (days >= -1 && days <= 1) return namedDay(days, context.locale);
  const { locale, timeZone } = context;
  return format(at, locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearUnlessThis(at, context),
  });
}

/** "now", "5 minutes ago", "in 3 hours", "yesterday", then the date. Days are those of the calendar, not 24 hours. */
export function relativeTime(at: Date, context: TimeContext): string {
  const distanceMs = at.getTime() - context.now.getTime();
  const words = new Intl.RelativeTimeFormat(context.locale, { numeric: 'auto' });
  if (Math.abs(distanceMs) < minuteMs) return words.format(0, 'second');
  if (Math.abs(distanceMs) < hourMs) return words.format(Math.trunc(distanceMs / minuteMs), 'minute');
  const days = -daysAgo(at, context);
  if (days === 0) return words.format(Math.trunc(distanceMs / hourMs), 'hour');
  if (Math.abs(days) < 7) return words.format(days, 'day');
  return listTime(at, context);
}

/** Everything, for the hover and for records: "Thursday 12 March 2026 at 14:05 GMT+1". */
export function absoluteTime(at: Date, { locale, timeZone }: TimeContext): string {
  return format(at, locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

/** "40 min", "3 h", "2 days": how long somebody has been waiting, rounded down. */
export function duration(elapsedMs: number, locale: string): string {
  const minutes = Math.max(0, Math.floor(elapsedMs / minuteMs));
  if (minutes < 60) return amount(minutes, 'minute', locale);
  if (minutes < 48 * 60) return amount(Math.floor(minutes / 60), 'hour', locale);
  return amount(Math.floor(minutes / (24 * 60)), 'day', locale);
}

/** The calendar day of an instant in a zone, as "2026-03-12": equal for what belongs under one day separator. */
export function calendarDay(at: Date, timeZone: string): string {
  const parts = formatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(at);
}

/** Calendar days between an instant and now in the reader's zone; a day of 23 or 25 hours counts as one. */
function daysAgo(at: Date, { timeZone, now }: TimeContext): number {
  const from = Date.parse(`${calendarDay(at, timeZone)}T00:00:00Z`);
  const to = Date.parse(`${calendarDay(now, timeZone)}T00:00:00Z`);
  return Math.round((to - from) / dayMs);
}

function namedDay(daysAgo: number, locale: string): string {
  const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function yearUnlessThis(at: Date, { timeZone, now }: TimeContext): { year?: 'numeric' } {
  const isThisYear = calendarDay(at, timeZone).slice(0, 4) === calendarDay(now, timeZone).slice(0, 4);
  return isThisYear ? {} : { year: 'numeric' };
}

function amount(value: number, unit: 'minute' | 'hour' | 'day', locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' ? 'long' : 'short',
  }).format(value);
}

function format(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(locale, options).format(at);
}

/** English without a region is written as the catalogue is, 14:05 and 12 March, not as the browser's default America. */
const regionOf: Record<string, string> = { en: 'en-GB' };

/** Making a formatter costs 50 times what using it does, and a list of messages uses a few over and over. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = regionOf[language] ?? language;
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}
