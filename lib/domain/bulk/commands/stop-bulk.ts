import { bulkTarget } from '@/lib/domain/bulk/schema';
import { command } from '@/lib/platform/command';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Send no further copies of one's own batch; those sent stay, and who was left out is marked so. Waits for the copies that are
 * being written, so that the result says exactly what happened. Throws not_found, conflict (over already).
 */
export const stopBulk = command({
  name: 'bulk.stop',
  input: bulkTarget,
  audit: (_ctx, { id }) => ({ objectType: 'bulk', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'bulk', objectId: id }),
  run: async (ctx, { id }) => {
    const { sql } = ctx.tx;
    const [batch] = await sql<{ status: string }[]>`
      select status from bulk_batches where id = ${id} and sender_id = ${ctx.actor.id} for no key update`;
    if (!batch) throw notFound();
    if (batch.status === 'scheduled')
      throw new AppError('conflict', 'This has not begun. Cancel it where it is scheduled.');
    if (!['queued', 'running'].includes(batch.status))
      throw new AppError('conflict', 'This bulk message is over already.');
    await sql`update bulk_recipients set status = 'stopped' where batch_id = ${id} and status = 'pending'`;
    await sql`update bulk_batches set status = 'stopped', finished_at = ${ctx.now} where id = ${id}`;
    return { batchId: id };
  },
});
