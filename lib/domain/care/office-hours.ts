import type { Hours } from '@/lib/domain/care/on-call-schema';
import { placeWall, wallOf } from '@/lib/shared/zoned-time';

/** When somebody works, week after week, by the clocks of a zone. */
export interface WorkingWeek {
  timeZone: string;
  hours: readonly Hours[];
}

export interface WorkingWindow {
  startsAt: Date;
  endsAt: Date;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Any week repeats within these days, and a window that began yesterday may still run. */
const DAYS_AHEAD = 8;

export const isWorking = (week: WorkingWeek, at: Date): boolean => {
  const window = nextWindow(week, at);
  return window !== null && window.startsAt <= at;
};

/** The window that runs at a moment, else the next one; null for whoever has no hours at all. */
export function nextWindow({ timeZone, hours }: WorkingWeek, at: Date): WorkingWindow | null {
  const midnight = Math.floor(wallOf(at, timeZone) / DAY_MS) * DAY_MS;
  const windows: WorkingWindow[] = [];
  for (let day = 0; day < DAYS_AHEAD; day += 1) {
    const date = midnight + day * DAY_MS;
    const weekday = new Date(date).getUTCDay() || 7;
    for (const one of hours) {
      if (one.weekday !== weekday) continue;
      const startsAt = placeWall(date + one.startMinute * MINUTE_MS, timeZone).at;
      const endsAt = placeWall(date + one.endMinute * MINUTE_MS, timeZone).at;
      if (endsAt > at) windows.push({ startsAt, endsAt });
    }
  }
  return windows.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0] ?? null;
}

/** "By the next working hour": an hour from now while there is one, else when work begins again; without hours, a day. */
export function byNextWorkingHour(week: WorkingWeek, at: Date): Date {
  const window = nextWindow(week, at);
  if (!window) return new Date(at.getTime() + DAY_MS);
  if (window.startsAt > at) return window.startsAt;
  const inAnHour = new Date(at.getTime() + HOUR_MS);
  if (inAnHour <= window.endsAt) return inAnHour;
  return nextWindow(week, window.endsAt)?.startsAt ?? inAnHour;
}
