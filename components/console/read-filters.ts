import type { z } from 'zod';

export type SearchParams = Record<string, string | string[] | undefined>;

/**
 * The filters of a list out of the address, each judged by itself: one that does not fit is as good as absent, so an old or mistyped
 * link still shows the list. `given` holds what was accepted, as it stands in the address.
 */
export function readFilters<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  params: SearchParams,
  adapt: (name: string, text: string) => string | null = (_name, text) => text,
): { filters: z.output<z.ZodObject<Shape, z.core.$strict>>; given: Record<string, string> } {
  const given: Record<string, string> = {};
  const accepted: Record<string, string> = {};
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const text = textOf(params[name]);
    const adapted = text === '' || name === 'cursor' || name === 'limit' ? null : adapt(name, text);
    if (adapted === null || !field.safeParse(adapted).success) continue;
    given[name] = text;
    accepted[name] = adapted;
  }
  return { filters: schema.parse({ ...accepted, limit: PAGE_ROWS }), given };
}

/** Rows of a page in the console's tables. */
const PAGE_ROWS = 50;

const textOf = (value: string | string[] | undefined) =>
  ((Array.isArray(value) ? value[0] : value) ?? '').trim();
