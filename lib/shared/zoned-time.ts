/** A time as clocks on the wall show it, without a zone: milliseconds as if it were UTC. */
export type WallMs = number;

export interface PlacedWall {
  at: Date;
  /** `skipped`: clocks jump over this time, the moment is as much later. `twice`: clocks show it twice, the moment is the first. */
  fit: 'once' | 'skipped' | 'twice';
}

const dayMs = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?)?$/;

/** What the clocks of a zone show at a moment. */
export const wallOf = (at: Date, timeZone: string): WallMs => at.getTime() + offsetMs(at, timeZone);

/**
 * The moment at which the clocks of a zone show a time. In the hour that a zone leaves out it is as much later; in the one that it
 * repeats, the first.
 */
export function placeWall(wall: WallMs, timeZone: string): PlacedWall {
  // The offsets a day around are the only two that can hold here; the larger one names the earlier moment.
  const [before, after] = [
    offsetMs(new Date(wall - dayMs), timeZone),
    offsetMs(new Date(wall + dayMs), timeZone),
  ];
  const fitting = [...new Set([wall - before, wall - after])].filter(
    (at) => at + offsetMs(new Date(at), timeZone) === wall,
  );
  if (fitting.length === 0) return { at: new Date(wall - before), fit: 'skipped' };
  return { at: new Date(Math.min(...fitting)), fit: fitting.length > 1 ? 'twice' : 'once' };
}

/** Read "2026-03-12T14:05" (seconds optional) or "2026-03-12", as inputs give it. Null when it is no time at all. */
export function readWall(text: string): WallMs | null {
  const [, ...parts] = FORM.exec(text.trim()) ?? [];
  if (parts.length === 0) return null;
  const [year, month, day, hour, minute, second, ms] = parts.map((part) => Number(part ?? 0)) as number[];
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second, ms);
  const shown = new Date(wall);
  // Dates roll over: the 31st of a month of 30 days is no time.
  return shown.getUTCMonth() === month! - 1 && shown.getUTCDate() === day ? wall : null;
}

/** "2026-03-12T14:05:00.000": what `readWall` reads, and what a repeat is stored by. */
export const writeWall = (wall: WallMs): string => new Date(wall).toISOString().slice(0, -1);

/** How far a zone's clocks are ahead of UTC at a moment. */
export function offsetMs(at: Date, timeZone: string): number {
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
