'use server';

import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { assignments } from '@/lib/domain/care/queries';
import { assignmentFilters } from '@/lib/domain/care/schema';
import { requireActor } from '@/lib/next/session';

/** The page of assignments after `cursor`, for the same filters as in the address. */
export async function moreAssignments(given: SearchParams, cursor: string) {
  const { ctx } = await requireActor(['admin']);
  const { filters } = readFilters(assignmentFilters, given);
  const { assignments: rows, nextCursor } = await assignments(ctx, { ...filters, cursor: String(cursor) });
  return { rows, nextCursor };
}
