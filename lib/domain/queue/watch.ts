import { inTransaction } from '@/db/client';
import { failAbandonedBulkSends } from '@/lib/domain/bulk/resume';
import { failAbandonedBulk } from '@/lib/domain/organising/resume';
import { countWork } from '@/lib/domain/queue/queries';
import { WORK_STATES } from '@/lib/domain/queue/schema';
import { failAbandonedBroadcasts } from '@/lib/domain/scheduling/resume';
import { recordAudit } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';
import { singleton } from '@/lib/platform/process';
import { dropJobs } from '@/lib/platform/stuck-work';

/**
 * What stands still must not look as if it went on: sends to many and acts on many whose job failed for good become failed. Then the
 * numbers for the metrics, and an alarm in the log once failures begin to pile up.
 */
export async function watchQueue(ctx: Ctx): Promise<void> {
  for (const many of MANY) await endAbandoned(ctx, many);
  const counts = await countWork(ctx);
  for (const state of WORK_STATES) metrics().queue.labels(state).set(counts[state]);
  metrics().queueFailedLately.set(counts.failedLately);
  const known = singleton('queue-alarm', () => ({ isRaised: false }));
  const { dead, failedLately } = counts;
  if (counts.isAlarming && !known.isRaised)
    ctx.log.error({ dead, failedLately, alarm: true }, 'failures pile up in the queue');
  known.isRaised = counts.isAlarming;
}

interface Many {
  objectType: string;
  /** Of its job's key, before the colon. */
  jobKey: string;
  failAbandoned: (ctx: Ctx) => Promise<number[]>;
}

const MANY: readonly Many[] = [
  { objectType: 'broadcast', jobKey: 'broadcast', failAbandoned: failAbandonedBroadcasts },
  { objectType: 'bulk', jobKey: 'bulk-send', failAbandoned: failAbandonedBulkSends },
  { objectType: 'bulk_action', jobKey: 'bulk', failAbandoned: failAbandonedBulk },
];

async function endAbandoned(base: Ctx, { objectType, jobKey, failAbandoned }: Many): Promise<void> {
  const ended = await inTransaction(async (tx) => {
    const ctx = { ...base, tx, command: { name: 'queue.watch', auditCount: 0, afterCommit: [] } };
    const ids = await failAbandoned(ctx);
    // Their jobs are of no use any more: a retry adds new ones.
    const jobs = await tx.sql<{ id: number }[]>`
      select id from graphile_worker.jobs where key = any(${ids.map((id) => `${jobKey}:${id}`)}::text[])`;
    await dropJobs(
      ctx,
      jobs.map(({ id }) => id),
    );
    for (const id of ids)
      await recordAudit(ctx, { action: 'queue.give-up', outcome: 'failed', objectType, objectId: id });
    return ids;
  });
  for (const objectId of ended) base.log.error({ objectType, objectId, alarm: true }, 'work failed for good');
}
