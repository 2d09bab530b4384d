const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const dayMs = 86_400_000;

/**
 * A wall-clock time as `datetime-local` and `date` inputs give it ("2026-03-12T14:05", "2026-03-12"), in a zone, as an instant in ISO
 * form. In the hour that a zone leaves out it is the hour after; in the one that it repeats, the first. Null when it is no time at all.
 */
export function instantOf(local: string, timeZone: string): string | null {
  const [, year, month, day, hour = '0', minute = '0'] = FORM.exec(local.trim()) ?? [];
  if (!year) return null;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  if (Number.isNaN(wall)) return null;
  // The offsets a day around are the only two that can hold here; the larger one names the earlier instant.
  const [before, after] = [wall - dayMs, wall + dayMs].map((at) => offsetMs(at, timeZone)) as [
    number,
    number,
  ];
  const fitting = [before, after]
    .map((offset) => wall - offset)
    .filter((at) => at + offsetMs(at, timeZone) === wall);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : wall - before).toISOString();
}

function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(at));
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
