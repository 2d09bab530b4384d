import { type BulkProgress, FAILURES_MAX, UNDO_WINDOW_MS } from '@/lib/domain/organising/schema';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

type Row = Omit<BulkProgress, 'undoUntil' | 'canUndo'> & { finishedAt: Date | null };

/** How far the caller's own bulk act came, and what failed. Throws not_found for anybody else's. */
export async function bulkProgress(ctx: Ctx, id: number): Promise<BulkProgress> {
  const [row] = await ctx.tx.sql<Row[]>`
    select b.id as "jobId", b.action, b.status, b.total, b.finished_at as "finishedAt", counted.done, counted.failed, coalesce((
        select jsonb_agg(jsonb_build_object('conversationId', f.conversation_id, 'reason', f.reason) order by f.conversation_id)
        from (select conversation_id, reason from bulk_action_items
          where bulk_action_id = b.id and status = 'failed' order by conversation_id limit ${FAILURES_MAX}) f
      ), '[]') as failures
    from bulk_actions b cross join lateral (
      select count(*) filter (where status = 'done')::int as done, count(*) filter (where status = 'failed')::int as failed
      from bulk_action_items where bulk_action_id = b.id
    ) counted
    where b.id = ${id} and b.user_id = ${ctx.actor.id}`;
  if (!row) throw notFound();
  const { finishedAt, ...progress } = row;
  return { ...progress, ...undoOf(ctx, row) };
}

function undoOf(ctx: Ctx, { action, status, finishedAt }: Row): Pick<BulkProgress, 'undoUntil' | 'canUndo'> {
  if (action === 'read' || status === 'undone' || status === 'failed')
    return { undoUntil: null, canUndo: false };
  if (!finishedAt) return { undoUntil: null, canUndo: true };
  const undoUntil = new Date(finishedAt.getTime() + UNDO_WINDOW_MS);
  return { undoUntil, canUndo: ctx.now <= undoUntil };
}
