import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { backfillTokens } from '@/lib/domain/search/backfill';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { addJob, defineJob } from '@/lib/platform/jobs';

/** Between two batches at least; longer after a slow one, so that people get at least half of the time. */
const PAUSE_MS = 20;
const KEY = 'search-backfill';

/** Make older messages findable, batch by batch, from wherever it stands. */
export const backfillJob = defineJob({
  name: 'search-backfill',
  queue: 'search-backfill',
  payload: z.object({}),
  run: async (ctx, _payload, signal) => {
    for (;;) {
      const startedAt = performance.now();
      const { isFinished } = await backfillTokens(makeContext(ctx.actor));
      // An orderly stop leaves the rest to the next start of a worker.
      if (isFinished || signal.aborted) return;
      await pause(Math.max(PAUSE_MS, performance.now() - startedAt));
    }
  },
});

/** Begin, or go on, when messages may be without tokens; one short look otherwise. Called when a worker starts and now and then. */
export async function startBackfill(ctx: Ctx): Promise<void> {
  const [open] = await ctx.tx.sql`
    select where not exists (select from search_backfill where finished_at is not null)
      and not exists (select from graphile_worker.jobs where key = ${KEY} and locked_at is not null)`;
  if (open) await addJob(ctx, backfillJob, {}, { key: KEY });
}
