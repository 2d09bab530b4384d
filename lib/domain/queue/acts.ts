import { retryBulkSends, stopBulkSends } from '@/lib/domain/bulk/resume';
import { retryHeld, stopHeld } from '@/lib/domain/messages/held-work';
import { retryBulk, stopBulk } from '@/lib/domain/organising/resume';
import { keysOf } from '@/lib/domain/queue/queries';
import type { WorkKind, WorkOutcome, WorkSelection } from '@/lib/domain/queue/schema';
import {
  retryBroadcasts,
  retryScheduled,
  stopBroadcasts,
  stopScheduled,
} from '@/lib/domain/scheduling/resume';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { dropEffects, dropJobs, retryEffects, retryJobs } from '@/lib/platform/stuck-work';

/** Does it to those of these ids that are in a state for it, and answers which. */
type Act = (ctx: Ctx, ids: number[]) => Promise<number[]>;

/** In an order in which locks are taken everywhere: messages before what points at them. */
export const RETRY: Record<WorkKind, Act> = {
  held: retryHeld,
  scheduled: retryScheduled,
  broadcast: retryBroadcasts,
  bulk_send: retryBulkSends,
  bulk: retryBulk,
  job: retryJobs,
  outbox: retryEffects,
};

export const CANCEL: Record<WorkKind, Act> = {
  held: stopHeld,
  scheduled: stopScheduled,
  broadcast: stopBroadcasts,
  bulk_send: stopBulkSends,
  bulk: stopBulk,
  job: dropJobs,
  outbox: dropEffects,
};

/** The keys that a selection means. Throws conflict when a filter finds another number than the caller confirmed. */
export async function selected(ctx: Ctx, { ids, filter, confirmedCount }: WorkSelection): Promise<string[]> {
  if (ids) return [...new Set(ids)];
  const keys = await keysOf(ctx, filter ?? {});
  if (keys.length !== confirmedCount)
    throw new AppError('conflict', `There are ${keys.length} now. Look again and confirm that number.`, {
      more: { confirmedCount: keys.length },
    });
  return keys;
}

export async function actOn(ctx: Ctx, acts: Record<WorkKind, Act>, keys: string[]): Promise<WorkOutcome> {
  let done = 0;
  for (const [kind, act] of Object.entries(acts)) {
    const ids = keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => Number(key.split(':')[1]));
    if (ids.length > 0)
      done += (
        await act(
          ctx,
          ids.sort((a, b) => a - b),
        )
      ).length;
  }
  return { done, skipped: keys.length - done };
}
