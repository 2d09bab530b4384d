import { placeWall, readWall } from '@/lib/shared/zoned-time';

/**
 * A wall-clock time as `datetime-local` and `date` inputs give it ("2026-03-12T14:05", "2026-03-12"), in a zone, as an instant in ISO
 * form. In the hour that a zone leaves out it is the hour after; in the one that it repeats, the first. Null when it is no time at all.
 */
export function instantOf(local: string, timeZone: string): string | null {
  const wall = readWall(local);
  return wall === null ? null : placeWall(wall, timeZone).at.toISOString();
}
