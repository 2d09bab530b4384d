import { lockPair } from '@/lib/domain/blocking/locked-pair';
import { personTarget } from '@/lib/domain/blocking/schema';
import { command } from '@/lib/platform/command';
import { notFound } from '@/lib/platform/errors';

/** Remove one's own block; the other side's stays. Throws not_found when there is none, whoever that may be. */
export const unblockPerson = command({
  name: 'block.remove',
  input: personTarget,
  audit: (_ctx, _input, output: { unblockedId: number }) => ({
    subjectId: output.unblockedId,
    objectType: 'user',
    objectId: output.unblockedId,
  }),
  run: async (ctx, input) => {
    const other = await lockPair(ctx, input.username);
    const removed = await ctx.tx.sql`
      delete from blocked_users where blocker_id = ${ctx.actor.id} and blocked_id = ${other?.id ?? 0}`;
    if (!other || removed.count === 0) throw notFound();
    return { unblockedId: other.id };
  },
});
