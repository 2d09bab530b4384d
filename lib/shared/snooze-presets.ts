export interface SnoozePreset {
  id: 'laterToday' | 'tomorrow' | 'nextWeek';
  at: Date;
}

const hourMs = 3_600_000;
const morningHour = 9;
const laterHours = 3;

/**
 * Moments to snooze until, in the person's zone: the full hour in about three hours if that is still today, tomorrow at nine and
 * next Monday at nine. Nine is what the clock on the wall shows, on the days when clocks change too.
 */
export function snoozePresets(now: Date, timeZone: string): SnoozePreset[] {
  const today = dayOf(now, timeZone);
  const later = new Date(Math.ceil((now.getTime() + laterHours * hourMs) / hourMs) * hourMs);
  const tomorrow = morning(today, 1, timeZone);
  const daysToMonday = 7 - ((today.weekday + 6) % 7);
  return [
    ...(dayOf(later, timeZone).day === today.day ? [{ id: 'laterToday' as const, at: later }] : []),
    { id: 'tomorrow', at: tomorrow },
    // On a Sunday, next week begins tomorrow.
    ...(daysToMonday > 1 ? [{ id: 'nextWeek' as const, at: morning(today, daysToMonday, timeZone) }] : []),
  ];
}

interface Day {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** The calendar day of a moment in a zone. */
function dayOf(at: Date, timeZone: string): Day {
  const shown = new Date(at.getTime() + offsetMs(at, timeZone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth(),
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
  };
}

/** Nine o'clock so many days after a day. The offset is asked of the moment itself, because it may differ from today's. */
function morning({ year, month, day }: Day, inDays: number, timeZone: string): Date {
  const wall = Date.UTC(year, month, day + inDays, morningHour);
  const guess = new Date(wall - offsetMs(new Date(wall), timeZone));
  return new Date(wall - offsetMs(guess, timeZone));
}

/** How far a zone's clocks are ahead of UTC at a moment. */
function offsetMs(at: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one costs more than all that is asked of it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}
