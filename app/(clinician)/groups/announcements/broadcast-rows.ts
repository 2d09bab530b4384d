import type { BroadcastRow } from '@/components/console/broadcast/broadcast-row';
import type { RowPage } from '@/components/console/use-paged-rows';
import { broadcastCounts } from '@/lib/domain/analytics/queries';
import { sentBroadcasts } from '@/lib/domain/scheduling/queries';
import type { Ctx } from '@/lib/platform/context';

const PAGE_ROWS = 10;
const NONE = { sent: 0, failed: 0, delivered: 0, read: 0 };

/** A page of one's own announcements with how far each came. */
export async function broadcastRows(ctx: Ctx, cursor?: string): Promise<RowPage<BroadcastRow>> {
  const { broadcasts, nextCursor } = await sentBroadcasts(ctx, { cursor, limit: PAGE_ROWS });
  const counts = await broadcastCounts(
    ctx,
    broadcasts.map(({ broadcastId }) => broadcastId),
  );
  const byId = new Map(counts.map((one) => [one.broadcastId, one]));
  const rows = broadcasts.map(({ content: _, ...one }) => ({
    ...one,
    ...(byId.get(one.broadcastId) ?? NONE),
  }));
  return { rows, nextCursor };
}
