import { ANNOUNCERS } from '@/lib/domain/scheduling/audience';
import { broadcastTarget } from '@/lib/domain/scheduling/schema';
import { command, requireRole } from '@/lib/platform/command';
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
    const [broadcast] = await sql<{ status: string }[]>`
      select status from broadcasts where id = ${id} and (sender_id = ${ctx.actor.id} or ${ctx.actor.role} = 'admin')
      for no key update`;
    if (!broadcast) throw notFound();
    if (!['queued', 'running'].includes(broadcast.status))
      throw new AppError('conflict', 'This broadcast is over already.');
    await sql`update broadcasts set status = 'stopped', finished_at = ${ctx.now} where id = ${id}`;
    return { broadcastId: id };
  },
});
