import { placeWall, wallOf } from '@/lib/shared/zoned-time';

export interface SnoozePreset {
  id: 'laterToday' | 'tomorrow' | 'nextWeek';
  at: Date;
}

/** Snoozed without a time: any message from the others ends it, as it ends every snooze, and nothing else does. */
export const UNTIL_REPLY = new Date('9999-12-31T00:00:00.000Z');

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
  const shown = new Date(wallOf(at, timeZone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth(),
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
  };
}

/** Nine o'clock so many days after a day. */
const morning = ({ year, month, day }: Day, inDays: number, timeZone: string): Date =>
  placeWall(Date.UTC(year, month, day + inDays, morningHour), timeZone).at;
