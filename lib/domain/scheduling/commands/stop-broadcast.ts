import { ANNOUNCERS } from '@/lib/domain/scheduling/audience';
import { tellSender } from '@/lib/domain/scheduling/outcome';
import { broadcastTarget } from '@/lib/domain/scheduling/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Send no further copies of a broadcast; those sent stay. The sender may, and an admin. Waits for the batch that is being
 * written. Throws forbidden, not_found, conflict (over already).
 */
export const stopBroadcast = command({
  name: 'broadcast.stop',
  input: broadcastTarget,
  audit: (_ctx, { id }) => ({ objectType: 'broadcast', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'broadcast', objectId: id }),
  run: async (ctx, { id }) => {
    requireRole(ctx, ANNOUNCERS);
    const { sql } = ctx.tx;
    // Held before the broadcast, in the order of every release.
    await sql`select id from scheduled_messages where broadcast_id = ${id} for update`;
    const [broadcast] = await sql<{ status: string }[]>`
      select status from broadcasts where id = ${id} and (sender_id = ${ctx.actor.id} or ${ctx.actor.role} = 'admin')
      for no key update`;
    if (!broadcast) throw notFound();
    if (broadcast.status === 'scheduled') await callOff(ctx, id);
    else if (!['queued', 'running'].includes(broadcast.status))
      throw new AppError('conflict', 'This broadcast is over already.');
    await sql`update broadcasts set status = 'stopped', finished_at = ${ctx.now} where id = ${id}`;
    return { broadcastId: id };
  },
});

async function callOff(ctx: Ctx, broadcastId: number): Promise<void> {
  const [row] = await ctx.tx.sql<{ id: number; senderId: number }[]>`
    update scheduled_messages set status = 'cancelled', settled_at = ${ctx.now}
    where broadcast_id = ${broadcastId} and status <> 'sent' returning id, sender_id as "senderId"`;
  if (row) await tellSender(ctx, row);
}
