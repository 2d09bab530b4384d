import type { z } from 'zod';
import type { Ctx } from '@/lib/platform/context';

/** Timed, bulk or recurring work. A thin handler: it loads by id and calls commands, which open their own transactions. */
export interface Job<Schema extends z.ZodType = z.ZodType> {
  /** Identifier in the queue, e.g. `broadcast-fan-out`. */
  name: string;
  /** Ids only: payloads are stored in the clear. */
  payload: Schema;
  /** Jobs of one named queue run one at a time, over all workers. */
  queue?: string;
  /** May run again after a crash, so each effect is a transaction that a second run finds done. `signal`: the worker is stopping. */
  run: (ctx: Ctx, payload: z.output<Schema>, signal: AbortSignal) => Promise<void>;
}

/** Declare a job; the type of `run`'s payload follows from the schema. */
export const defineJob = <Schema extends z.ZodType>(definition: Job<Schema>): Job<Schema> => definition;

/** Some four hours of tries at growing distances; then it waits for somebody (the console's queue). */
const MAX_ATTEMPTS = 10;

interface JobOptions {
  /** A second job with the same key replaces the first while that one waits. */
  key?: string;
  /** Not before; absent: at once. */
  runAt?: Date;
  /** Instead of the job's own queue, e.g. one for each person. */
  queue?: string;
}

/**
 * Add a job in the caller's transaction: it exists when that commits. Notifies inside the transaction, which takes a global lock
 * at commit, so it is never called on the send path.
 */
export async function addJob<Schema extends z.ZodType>(
  ctx: Ctx,
  job: Job<Schema>,
  payload: z.input<Schema>,
  { key, runAt, queue = job.queue }: JobOptions = {},
): Promise<void> {
  await ctx.tx.sql`
    select id from graphile_worker.add_job(${job.name}, payload => ${JSON.stringify(payload)}::json, queue_name => ${queue ?? null},
      run_at => ${runAt ?? null}, job_key => ${key ?? null},
      max_attempts => ${MAX_ATTEMPTS})`;
}
