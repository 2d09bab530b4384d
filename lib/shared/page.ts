import { z } from 'zod';

/** Page size of a list in a query string: 1 to 100. */
export const limitParam = (standard: number) => z.coerce.number().int().min(1).max(100).default(standard);

/** The opaque `next_cursor` of the page before. */
export const cursorParam = z.string().max(500).nullable().default(null);

/** A moment in a body or a query string: ISO 8601 with zone. */
export const momentInput = z.iso
  .datetime({ offset: true, message: 'Give a time with its zone.' })
  .transform((text) => new Date(text));
