import { z } from 'zod';
import { type Actor, idInput } from '@/lib/domain/identity/schema';
import { runBulkBatch } from '@/lib/domain/organising/commands/run-bulk-batch';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { addJob, defineJob } from '@/lib/platform/jobs';

/** Do a bulk act batch by batch, as its person. */
export const bulkJob = defineJob({
  name: 'conversation-bulk',
  payload: z.object({ bulkActionId: idInput }),
  run: async (ctx, { bulkActionId }, signal) => {
    const actor = await personBehind(ctx, bulkActionId);
    for (;;) {
      const { isFinished } = await runBulkBatch(makeContext(actor), { id: bulkActionId });
      if (isFinished) return;
      // An orderly stop leaves the rest to the next worker.
      if (signal.aborted) return continueBulk(ctx, bulkActionId);
    }
  },
});

/**
 * Have a bulk act done, from its beginning or from where it stands; a second request while one waits changes nothing. One queue
 * for each person: their acts happen in their order, and nobody waits for another's.
 */
export async function continueBulk(ctx: Ctx, bulkActionId: number): Promise<void> {
  const { id } = await personBehind(ctx, bulkActionId);
  await addJob(ctx, bulkJob, { bulkActionId }, { key: `bulk:${bulkActionId}`, queue: `bulk:${id}` });
}

async function personBehind(ctx: Ctx, bulkActionId: number): Promise<Actor> {
  const [row] = await ctx.tx.sql<Omit<Actor, 'sessionId'>[]>`
    select u.id, u.username, u.display_name as "displayName", u.role, u.time_zone as "timeZone", u.locale
    from bulk_actions b join users u on u.id = b.user_id where b.id = ${bulkActionId}`;
  if (!row) throw new Error('There is no such bulk act.');
  return { ...row, sessionId: null };
}
