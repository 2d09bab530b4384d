import { placeWall, type WallMs, wallOf } from '@/lib/shared/zoned-time';

export interface SchedulePreset {
  id: 'evening' | 'tomorrow' | 'monday';
  at: Date;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const eveningHour = 18;
const morningHour = 9;
/** Less than this ahead is no later. */
const soonestMs = 30 * 60_000;

/** Times to send at, in a person's zone: this evening at six while that is ahead, tomorrow at nine, Monday at nine. */
export function schedulePresets(now: Date, timeZone: string): SchedulePreset[] {
  const today = startOfDay(wallOf(now, timeZone));
  const at = (inDays: number, hour: number) => placeWall(today + inDays * dayMs + hour * hourMs, timeZone).at;
  const evening = at(0, eveningHour);
  const daysToMonday = 7 - ((new Date(today).getUTCDay() + 6) % 7);
  return [
    ...(evening.getTime() - now.getTime() >= soonestMs ? [{ id: 'evening' as const, at: evening }] : []),
    { id: 'tomorrow', at: at(1, morningHour) },
    // On a Sunday, tomorrow is Monday.
    ...(daysToMonday > 1 ? [{ id: 'monday' as const, at: at(daysToMonday, morningHour) }] : []),
  ];
}

const startOfDay = (wall: WallMs): WallMs => Math.floor(wall / dayMs) * dayMs;
