import type { RowPage } from '@/components/console/use-paged-rows';
import { bulkBatches } from '@/lib/domain/bulk/queries';
import type { BulkSummary } from '@/lib/domain/bulk/schema';
import type { Ctx } from '@/lib/platform/context';

const PAGE_ROWS = 20;

/** A page of one's bulk messages. */
export async function bulkRows(ctx: Ctx, cursor?: string): Promise<RowPage<BulkSummary>> {
  const { batches, nextCursor } = await bulkBatches(ctx, { cursor, limit: PAGE_ROWS });
  return { rows: batches, nextCursor };
}
