import { z } from 'zod';
import { codePoints } from '@/lib/shared/words';

// Apart from the schemas below, which would bring the validator to every phone.
export { codePoints, excerpt } from '@/lib/shared/words';

/** True for text that survives a round trip through UTF-8 and PostgreSQL: no lone surrogate, no NUL. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** A string of at most `max` code points that the database can hold; surrounding white space is kept. */
export function storableText(max: number) {
  return (
    z
      .string()
      .max(max * 2, `Use at most ${max} characters.`)
      .refine(isStorable, 'This text contains characters that cannot be stored.')
      .refine((text) => codePoints(text) <= max, `Use at most ${max} characters.`)
      // JSON Schema counts code points, as we do.
      .meta({ maxLength: max })
  );
}

/** Like `storableText`, with something other than white space in it. */
export function requiredText(max: number) {
  return storableText(max).refine((text) => text.trim() !== '', 'Write something first.');
}
