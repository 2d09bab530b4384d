/** Length as people count it: Unicode code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The first `max` code points of a text on one line, with an ellipsis when cut. */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // Units are never fewer than code points, so most texts are told to fit without being taken apart.
  if (line.length <= max) return line;
  const points = Array.from(line.slice(0, max * 2 + 2));
  return points.length > max ? `${points.slice(0, max).join('').trimEnd()}…` : line;
}
