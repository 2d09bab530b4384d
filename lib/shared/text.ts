import { z } from 'zod';

/** Length as people count it: Unicode code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** True for text that survives a round trip through UTF-8 and PostgreSQL: no lone surrogate, no NUL. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** A string of at most `max` code points that the database can hold; surrounding white space is kept. */
export function storableText(max: number) {
  return z
    .string()
    .max(max * 2, `Use at most ${max} characters.`)
    .refine(isStorable, 'This text contains characters that cannot be stored.')
    .refine((text) => codePoints(text) <= max, `Use at most ${max} characters.`);
}

/** Like `storableText`, with something other than white space in it. */
export function requiredText(max: number) {
  return storableText(max).refine((text) => text.trim() !== '', 'Write something first.');
}

/** The first `max` code points of a text on one line, with an ellipsis when cut. */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = Array.from(line.slice(0, max * 2 + 2));
  return points.length > max ? `${points.slice(0, max).join('').trimEnd()}…` : line;
}
