import type { WorkKind, WorkState } from '@/lib/domain/queue/schema';

/** More failures than this in an hour are no coincidence. */
export const FAILURES_LATELY_MAX = 10;

export const isAlarming = (counts: { dead: number; failedLately: number }): boolean =>
  counts.dead > 0 || counts.failedLately > FAILURES_LATELY_MAX;

/** What went wrong can be tried again. */
export const canRetry = (state: WorkState): boolean => state === 'failed' || state === 'dead';

/** What is still to happen can be called off; of what runs, only what stops between two of many. */
export function canCancel(kind: WorkKind, state: WorkState): boolean {
  switch (state) {
    case 'pending':
    case 'scheduled':
      return true;
    case 'running':
      return kind === 'broadcast' || kind === 'bulk_send' || kind === 'bulk';
    case 'failed':
    case 'dead':
      return kind === 'outbox' || kind === 'job';
  }
}
