import { actOn, CANCEL, selected } from '@/lib/domain/queue/acts';
import { type WorkOutcome, workSelection } from '@/lib/domain/queue/schema';
import { recordAudit } from '@/lib/platform/audit';
import { command, requireRole } from '@/lib/platform/command';

/**
 * Call work off that is still to happen, or give up what failed: named pieces, or all that a filter finds. Nobody's words are lost: a
 * message goes back to its sender. Throws forbidden, conflict (another number).
 */
export const cancelWork = command({
  name: 'queue.cancel',
  input: workSelection,
  audit: 'in-run',
  refusalFacts: () => ({ objectType: 'queue' }),
  run: async (ctx, selection): Promise<WorkOutcome> => {
    requireRole(ctx, ['developer', 'admin']);
    const keys = await selected(ctx, selection);
    const outcome = await actOn(ctx, CANCEL, keys);
    await recordAudit(ctx, { objectType: 'queue', details: { ...outcome, work: keys } });
    return outcome;
  },
});
