import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Actor, idInput } from '@/lib/domain/identity/schema';
import { deliverBatch } from '@/lib/domain/scheduling/commands/deliver-batch';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { addJob, defineJob } from '@/lib/platform/jobs';

/** Between two batches at least; longer after a slow one, so that other people's sends get half of the time. */
const PAUSE_MS = 50;

/** Send a broadcast's copies batch by batch. One broadcast at a time over all workers; after a crash it goes on with who is left. */
export const fanOutJob = defineJob({
  name: 'broadcast-fan-out',
  queue: 'broadcasts',
  payload: z.object({ broadcastId: idInput }),
  run: async (ctx, { broadcastId }, signal) => {
    const sender = await senderOf(ctx, broadcastId);
    for (;;) {
      const startedAt = performance.now();
      const { isFinished } = await deliverBatch(makeContext(sender), { id: broadcastId });
      if (isFinished) return;
      // An orderly stop leaves the rest to the next worker.
      if (signal.aborted) return startFanOut(ctx, broadcastId);
      await pause(Math.max(PAUSE_MS, performance.now() - startedAt));
    }
  },
});

/** Have a broadcast sent, from its beginning or from where it stands; a second request while one waits changes nothing. */
export const startFanOut = (ctx: Ctx, broadcastId: number): Promise<void> =>
  addJob(ctx, fanOutJob, { broadcastId }, { key: `broadcast:${broadcastId}` });

/** The person behind the broadcast, read anew: batches run and are audited as theirs. */
async function senderOf(ctx: Ctx, broadcastId: number): Promise<Actor> {
  const [row] = await ctx.tx.sql<Omit<Actor, 'sessionId'>[]>`
    select u.id, u.username, u.display_name as "displayName", u.role, u.time_zone as "timeZone", u.locale
    from broadcasts b join users u on u.id = b.sender_id where b.id = ${broadcastId}`;
  if (!row) throw new Error('There is no such broadcast.');
  return { ...row, sessionId: null };
}
