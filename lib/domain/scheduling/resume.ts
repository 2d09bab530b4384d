import { appendLiveEvents } from '@/lib/domain/live/append';
import { startFanOut } from '@/lib/domain/scheduling/jobs';
import { stopManyOf } from '@/lib/domain/scheduling/many-rows';
import type { Ctx } from '@/lib/platform/context';
import { MAX_ATTEMPTS } from '@/lib/platform/outbox';

/** Go on with broadcasts that failed: whoever has no copy for a reason that may have passed is due again. Answers the ids that were in a state for it. */
export async function retryBroadcasts(ctx: Ctx, ids: number[]): Promise<number[]> {
  const { sql } = ctx.tx;
  const rows = await sql<{ id: number }[]>`
    update broadcasts set status = 'queued', finished_at = null
    where id = any(${ids}::bigint[]) and status = 'failed' returning id`;
  const due = rows.map(({ id }) => id);
  await sql`update broadcast_recipients set status = 'pending', reason = null
    where broadcast_id = any(${due}::bigint[]) and status = 'failed' and reason is distinct from 'deactivated'`;
  for (const id of due) await startFanOut(ctx, id);
  return due;
}

/** Send no further copies. Waits for the batch that is being written. */
export async function stopBroadcasts(ctx: Ctx, ids: number[]): Promise<number[]> {
  return end(ctx, ids, 'stopped');
}

/** Broadcasts whose job failed for good, or is gone, will not go on by themselves: they are failed, and can be retried. */
export async function failAbandonedBroadcasts(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select b.id from broadcasts b where b.status in ('queued', 'running')
      and not exists (select 1 from outbox o where o.kind = 'broadcast.fan-out' and o.attempts < ${MAX_ATTEMPTS}
        and (o.ids->>'broadcastId')::bigint = b.id)
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'broadcast:' || b.id
        and (j.attempts < j.max_attempts or j.locked_at is not null))
      and b.created_at < ${ctx.now}::timestamptz - interval '1 minute'`;
  return end(
    ctx,
    rows.map(({ id }) => id),
    'failed',
  );
}

async function end(ctx: Ctx, ids: number[], status: 'stopped' | 'failed'): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.tx.sql<{ id: number }[]>`
    update broadcasts set status = ${status}, finished_at = ${ctx.now}
    where id = any(${ids}::bigint[]) and status in ('queued', 'running') returning id`;
  return rows.map(({ id }) => id);
}

interface Changed {
  id: number;
  senderId: number;
}

/** Try scheduled messages that failed again, at once and judged like any release. Answers the ids that were in a state for it. */
export async function retryScheduled(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<Changed[]>`
    update scheduled_messages set status = 'scheduled', reason = null, attempts = 0, release_at = ${ctx.now}, settled_at = null
    where id = any(${ids}::bigint[]) and status = 'failed' returning id, sender_id as "senderId"`;
  return told(ctx, rows);
}

/** Call scheduled messages off; their senders see it. */
export async function stopScheduled(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<Changed[]>`
    update scheduled_messages set status = 'cancelled', settled_at = ${ctx.now}
    where id = any(${ids}::bigint[]) and status in ('scheduled', 'paused') returning id, sender_id as "senderId"`;
  await stopManyOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return told(ctx, rows);
}

async function told(ctx: Ctx, rows: Changed[]): Promise<number[]> {
  await appendLiveEvents(
    ctx,
    rows.map(({ id, senderId }) => ({
      personId: senderId,
      kind: 'notification' as const,
      ids: { scheduledId: id },
    })),
  );
  return rows.map(({ id }) => id);
}
