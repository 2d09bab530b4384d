import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { deliverBulk } from '@/lib/domain/bulk/commands/deliver-bulk';
import { type Actor, idInput } from '@/lib/domain/identity/schema';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { addJob, defineJob } from '@/lib/platform/jobs';

/** Between two steps at least; longer after a slow one, so that other people's sends get half of the time. */
const PAUSE_MS = 50;

/** Send a batch's copies step by step, in the one slot that announcements use too. After a crash it goes on with who is left. */
export const bulkSendJob = defineJob({
  name: 'bulk-send',
  queue: 'broadcasts',
  payload: z.object({ batchId: idInput }),
  run: async (ctx, { batchId }, signal) => {
    const sender = await senderOf(ctx, batchId);
    for (;;) {
      const startedAt = performance.now();
      const { isFinished } = await deliverBulk(makeContext(sender), { id: batchId });
      if (isFinished) return;
      // An orderly stop leaves the rest to the next worker.
      if (signal.aborted) return startBulkSend(ctx, batchId);
      await pause(Math.max(PAUSE_MS, performance.now() - startedAt));
    }
  },
});

/**
 * Have a batch sent, from its beginning (once its hold is over) or from where it stands; a second request while one waits changes
 * nothing.
 */
export async function startBulkSend(ctx: Ctx, batchId: number): Promise<void> {
  const [batch] = await ctx.tx.sql<{ heldUntil: Date | null }[]>`
    select held_until as "heldUntil" from bulk_batches where id = ${batchId}`;
  const runAt = batch?.heldUntil ?? undefined;
  await addJob(ctx, bulkSendJob, { batchId }, { key: `bulk-send:${batchId}`, runAt });
}

/** The person behind the batch, read anew: steps run and are audited as theirs. */
async function senderOf(ctx: Ctx, batchId: number): Promise<Actor> {
  const [row] = await ctx.tx.sql<Omit<Actor, 'sessionId'>[]>`
    select u.id, u.username, u.display_name as "displayName", u.role, u.time_zone as "timeZone", u.locale
    from bulk_batches b join users u on u.id = b.sender_id where b.id = ${batchId}`;
  if (!row) throw new Error('There is no such batch.');
  return { ...row, sessionId: null };
}
