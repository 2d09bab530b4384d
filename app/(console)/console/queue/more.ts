'use server';

import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { queue } from '@/lib/domain/queue/queries';
import { queueInput } from '@/lib/domain/queue/schema';
import { requireActor } from '@/lib/next/session';

/** The page of work after `cursor`, for the same filters as in the address. */
export async function moreWork(given: SearchParams, cursor: string) {
  const { ctx } = await requireActor(['admin', 'developer']);
  const { filters } = readFilters(queueInput, given);
  const { work: rows, nextCursor } = await queue(ctx, { ...filters, cursor: String(cursor) });
  return { rows, nextCursor };
}
