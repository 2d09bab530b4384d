'use server';

import { auditFiltersIn } from '@/components/console/audit/audit-address';
import type { SearchParams } from '@/components/console/read-filters';
import { auditEntries } from '@/lib/domain/audit/queries';
import { requireActor } from '@/lib/next/session';

/** The page of audit entries after `cursor`, for the same filters as in the address. */
export async function moreEntries(given: SearchParams, cursor: string) {
  const { actor, ctx } = await requireActor(['admin']);
  const { filters } = auditFiltersIn(given, actor.timeZone);
  const { entries: rows, nextCursor } = await auditEntries(ctx, { ...filters, cursor: String(cursor) });
  return { rows, nextCursor };
}
