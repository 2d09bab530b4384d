import { startBulkSend } from '@/lib/domain/bulk/jobs';
import type { Ctx } from '@/lib/platform/context';
import { MAX_ATTEMPTS } from '@/lib/platform/outbox';

/** Go on with batches that failed, from where they stand. Answers the ids that were in a state for it. */
export async function retryBulkSends(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update bulk_batches set status = 'queued', finished_at = null
    where id = any(${ids}::bigint[]) and status = 'failed' returning id`;
  for (const { id } of rows) await startBulkSend(ctx, id);
  return rows.map(({ id }) => id);
}

/** Send no further copies; who was left out is marked so. Waits for the copies that are being written. */
export async function stopBulkSends(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update bulk_batches set status = 'stopped', finished_at = ${ctx.now}
    where id = any(${ids}::bigint[]) and status in ('queued', 'running') returning id`;
  const stopped = rows.map(({ id }) => id);
  await ctx.tx.sql`update bulk_recipients set status = 'stopped'
    where batch_id = any(${stopped}::bigint[]) and status = 'pending'`;
  return stopped;
}

/** Batches whose job failed for good, or is gone, will not go on by themselves: they are failed, and can be retried. */
export async function failAbandonedBulkSends(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update bulk_batches b set status = 'failed', finished_at = ${ctx.now} where b.status in ('queued', 'running')
      and not exists (select 1 from outbox o where o.kind = 'bulk.send' and o.attempts < ${MAX_ATTEMPTS} and (o.ids->>'batchId')::bigint = b.id)
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'bulk-send:' || b.id
        and (j.attempts < j.max_attempts or j.locked_at is not null))
      and b.created_at < ${ctx.now}::timestamptz - interval '1 minute'
    returning b.id`;
  return rows.map(({ id }) => id);
}
