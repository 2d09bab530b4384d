'use server';

import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { reports } from '@/lib/domain/moderation/queries';
import { reportFilters } from '@/lib/domain/moderation/schema';
import { blocks, suspensions } from '@/lib/domain/moderation/standing';
import { requireActor } from '@/lib/next/session';

/** The page of reports after `cursor`, for the same filters as in the address. */
export async function moreReports(given: SearchParams, cursor: string) {
  const { ctx } = await requireActor(['admin']);
  const { filters } = readFilters(reportFilters, given);
  const { reports: rows, nextCursor } = await reports(ctx, { ...filters, cursor: String(cursor) });
  return { rows, nextCursor };
}

/** The page of blocks after `cursor`. */
export async function moreBlocks(cursor: string) {
  const { ctx } = await requireActor(['admin']);
  const { blocks: rows, nextCursor } = await blocks(ctx, { limit: 50, cursor: String(cursor) });
  return { rows, nextCursor };
}

/** The page of suspensions after `cursor`. */
export async function moreSuspensions(cursor: string) {
  const { ctx } = await requireActor(['admin']);
  const { suspensions: rows, nextCursor } = await suspensions(ctx, { limit: 50, cursor: String(cursor) });
  return { rows, nextCursor };
}
