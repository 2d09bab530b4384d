const ZERO = 48;
const SECOND_END = 19;

/**
 * A moment as PostgreSQL writes it, at the driver's speed of thousands a page: its usual form in UTC (`2026-11-28 09:30:00.25+00`)
 * digit by digit, to the millisecond like JavaScript's own reading, which takes several times as long; every other form (a date,
 * another zone, years of five digits) by that.
 */
export function readTimestamp(text: string): Date {
  const { length } = text;
  const isUsual =
    length >= SECOND_END + 3 &&
    text.charCodeAt(10) === 32 &&
    text.endsWith('+00') &&
    text.charCodeAt(4) === 45;
  if (!isUsual) return new Date(text);
  const ms = length > SECOND_END + 3 ? fraction(text, SECOND_END + 1, length - 3) : 0;
  const day = Date.UTC(two(text, 0) * 100 + two(text, 2), two(text, 5) - 1, two(text, 8));
  return new Date(day + ((two(text, 11) * 60 + two(text, 14)) * 60 + two(text, 17)) * 1000 + ms);
}

const two = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** Milliseconds of the digits after the point. */
function fraction(text: string, from: number, to: number): number {
  let ms = 0;
  for (let i = 0; i < 3; i += 1) ms = ms * 10 + (from + i < to ? text.charCodeAt(from + i) - ZERO : 0);
  return ms;
}
