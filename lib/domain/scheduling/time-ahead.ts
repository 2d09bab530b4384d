import { SCHEDULE_AHEAD_MS } from '@/lib/domain/scheduling/scheduled-schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** Throws invalid_request unless a time lies ahead, by a year at most. */
export function assertTimeAhead(ctx: Ctx, at: Date): void {
  const aheadMs = at.getTime() - ctx.now.getTime();
  if (aheadMs > 0 && aheadMs <= SCHEDULE_AHEAD_MS) return;
  const message = aheadMs > 0 ? 'Choose a time within a year.' : 'Choose a time in the future.';
  throw new AppError('invalid_request', message, { fields: [{ path: 'scheduled_for', message }] });
}
