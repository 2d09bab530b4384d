import { continueBulk } from '@/lib/domain/organising/jobs';
import type { Ctx } from '@/lib/platform/context';

/** Go on with acts on many conversations that failed, from where they stand. Answers the ids that were in a state for it. */
export async function retryBulk(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update bulk_actions set status = 'queued', finished_at = null
    where id = any(${ids}::bigint[]) and status = 'failed' returning id`;
  for (const { id } of rows) await continueBulk(ctx, id);
  return rows.map(({ id }) => id);
}

/** Do no more of these acts; what is done stays. Waits for the batch that is being written. */
export async function stopBulk(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update bulk_actions set status = 'failed', finished_at = ${ctx.now}
    where id = any(${ids}::bigint[]) and status in ('queued', 'running') returning id`;
  return rows.map(({ id }) => id);
}

/** Acts whose job failed for good, or is gone, will not go on by themselves. */
export async function failAbandonedBulk(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select b.id from bulk_actions b where b.status in ('queued', 'running')
      and not exists (select 1 from outbox o where o.kind = 'conversation.bulk' and (o.ids->>'bulkActionId')::bigint = b.id)
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'bulk:' || b.id and (j.attempts < j.max_attempts or j.locked_at is not null))
      and b.created_at < ${ctx.now}::timestamptz - interval '1 minute'`;
  return stopBulk(
    ctx,
    rows.map(({ id }) => id),
  );
}
