import type { BroadcastRow } from '@/components/console/broadcast/broadcast-row';
import type { RowPage } from '@/components/console/use-paged-rows';
import { broadcastCounts } from '@/lib/domain/analytics/queries';
import { broadcasts } from '@/lib/domain/scheduling/queries';
import type { Ctx } from '@/lib/platform/context';

/** Few at a time: the counts of each walk over its recipients. */
const PAGE_ROWS = 10;

/** A page of broadcasts with how far each came. */
export async function broadcastRows(ctx: Ctx, cursor?: string): Promise<RowPage<BroadcastRow>> {
  const page = await broadcasts(ctx, { cursor, limit: PAGE_ROWS });
  const counts = await broadcastCounts(
    ctx,
    page.broadcasts.map(({ broadcastId }) => broadcastId),
  );
  const byId = new Map(counts.map((one) => [one.broadcastId, one]));
  const none = { sent: 0, failed: 0, delivered: 0, read: 0 };
  return {
    rows: page.broadcasts.map((one) => ({ ...one, ...(byId.get(one.broadcastId) ?? none) })),
    nextCursor: page.nextCursor,
  };
}
