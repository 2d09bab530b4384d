import { actOn, RETRY, selected } from '@/lib/domain/queue/acts';
import { type WorkOutcome, workSelection } from '@/lib/domain/queue/schema';
import { recordAudit } from '@/lib/platform/audit';
import { command, requireRole } from '@/lib/platform/command';

/** Try work again that failed or is dead: named pieces, or all that a filter finds. Throws forbidden, conflict (another number). */
export const retryWork = command({
  name: 'queue.retry',
  input: workSelection,
  audit: 'in-run',
  refusalFacts: () => ({ objectType: 'queue' }),
  run: async (ctx, selection): Promise<WorkOutcome> => {
    requireRole(ctx, ['developer', 'admin']);
    const keys = await selected(ctx, selection);
    const outcome = await actOn(ctx, RETRY, keys);
    await recordAudit(ctx, { objectType: 'queue', details: { ...outcome, work: keys } });
    return outcome;
  },
});
