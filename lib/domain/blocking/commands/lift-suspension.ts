import { lockPair } from '@/lib/domain/blocking/locked-pair';
import { personTarget, type SuspensionState } from '@/lib/domain/blocking/schema';
import { command, requireRole } from '@/lib/platform/command';
import { AppError, notFound } from '@/lib/platform/errors';

/** Let a suspended person send again. Throws forbidden, not_found, conflict (not suspended). */
export const liftSuspension = command({
  name: 'suspension.lift',
  input: personTarget,
  audit: (_ctx, _input, output: { personId: number; suspensionId: number; state: SuspensionState }) => ({
    subjectId: output.personId,
    objectType: 'suspension',
    objectId: output.suspensionId,
  }),
  run: async (ctx, input) => {
    requireRole(ctx, ['admin']);
    const person = await lockPair(ctx, input.username);
    if (!person) throw notFound();
    const [lifted] = await ctx.tx.sql<{ id: number }[]>`
      update suspensions set ends_at = ${ctx.now}, lifted_by = ${ctx.actor.id}, outcome = 'lifted'
      where user_id = ${person.id} and outcome is null and (ends_at is null or ends_at > ${ctx.now}) returning id`;
    if (!lifted) throw new AppError('conflict', 'This person is not suspended.');
    const state = { username: input.username, blocked: false, until: null };
    return { personId: person.id, suspensionId: lifted.id, state };
  },
});
