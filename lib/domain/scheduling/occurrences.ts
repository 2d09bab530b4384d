import { readRule, writeRule } from '@/lib/shared/repeat-rule';
import { placeWall, readWall, type WallMs, wallOf, writeWall } from '@/lib/shared/zoned-time';

/** A repeat as it is stored: a rule, the zone whose clocks it follows, and what they showed at its first occurrence. */
export interface Repeat {
  rule: string;
  timeZone: string;
  /** Wall-clock time of the first occurrence, from which the rule counts. */
  start: string;
}

export interface Occurrence {
  /** What clocks show, the same at every occurrence; names it within its repeat. */
  wall: string;
  at: Date;
}

/** A repeat without an occurrence for this long is over: no rule can make the worker search for ever. */
const SEARCH_MS = 367 * 86_400_000;

/** What names the occurrence that a moment is in a zone. */
export const wallIn = (at: Date, timeZone: string): string => writeWall(wallOf(at, timeZone));

/**
 * The occurrence after one, or null when there is none (within a year). The rule is expanded in wall-clock time and only then put into
 * the zone, so nine o'clock stays nine o'clock when clocks change; a time that is skipped comes as much later, one that comes twice
 * is the first.
 */
export async function nextOccurrence(repeat: Repeat, afterWall: string): Promise<Occurrence | null> {
  const after = readWall(afterWall)!;
  const wall = await nextWall(repeat, after);
  return wall === null ? null : { wall: writeWall(wall), at: placeWall(wall, repeat.timeZone).at };
}

async function nextWall({ rule, start }: Repeat, after: WallMs): Promise<WallMs | null> {
  const { RRule } = await library();
  const parsed = readRule(rule);
  const dtstart = readWall(start);
  if (!parsed || dtstart === null) return null;
  // The library knows no zones here: its UTC is our wall clock, whole seconds only.
  const { until, ...options } = RRule.parseString(writeRule(parsed));
  const floor = new Date(Math.floor(dtstart / 1000) * 1000);
  const horizon = after + SEARCH_MS;
  const end = new Date(Math.min(until?.getTime() ?? horizon, horizon));
  const wholeAfter = new Date(Math.floor(Math.max(after, dtstart) / 1000) * 1000);
  const found = new RRule({ ...options, dtstart: floor, until: end }).after(wholeAfter, false);
  return found ? found.getTime() + (dtstart % 1000) : null;
}

/** The package is CommonJS to Node.js and a module to bundlers. */
async function library(): Promise<typeof import('rrule')> {
  const loaded = await import('rrule');
  return 'RRule' in loaded ? loaded : (loaded as { default: typeof import('rrule') }).default;
}
