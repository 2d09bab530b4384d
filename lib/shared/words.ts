/** Length as people count it: Unicode code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** White space other than single spaces. */
const uneven = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;

/** The first `max` code points of a text on one line, with an ellipsis when cut. */
export function excerpt(text: string, max: number): string {
  // Most texts are on one line already, and asking is much cheaper than rewriting.
  const line = (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  // Units are never fewer than code points, so most texts are told to fit without being taken apart.
  if (line.length <= max) return line;
  const points = Array.from(line.slice(0, max * 2 + 2));
  return points.length > max ? `${points.slice(0, max).join('').trimEnd()}…` : line;
}
