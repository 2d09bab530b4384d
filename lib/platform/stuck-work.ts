import type { Ctx } from '@/lib/platform/context';
import { wakeWorker } from '@/lib/platform/outbox';

/** Take effects that failed at once again, and as often as a new one. Answers the ids that were in a state for it. */
export async function retryEffects(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update outbox set attempts = 0, due_at = ${ctx.now} where id = any(${ids}::bigint[]) and attempts > 0 returning id`;
  ctx.command?.afterCommit.push(wakeWorker);
  return rows.map(({ id }) => id);
}

/** Give effects up. One that the worker holds at this moment is waited for, and is gone then. */
export async function dropEffects(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    delete from outbox where id = any(${ids}::bigint[]) returning id`;
  return rows.map(({ id }) => id);
}

/** Run jobs that failed at once again, and as often as a new one. Running ones are left alone by the queue itself. */
export async function retryJobs(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select id from graphile_worker.reschedule_jobs(
      array(select id from graphile_worker.jobs where id = any(${ids}::bigint[]) and attempts > 0), run_at => ${ctx.now}, attempts => 0)`;
  return rows.map(({ id }) => id);
}

/** Remove jobs that do not run now. */
export async function dropJobs(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select id from graphile_worker.complete_jobs(
      array(select id from graphile_worker.jobs where id = any(${ids}::bigint[]) and locked_at is null))`;
  return rows.map(({ id }) => id);
}
