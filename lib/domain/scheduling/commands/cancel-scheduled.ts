import { reopenMany, stopManyOf } from '@/lib/domain/scheduling/many-rows';
import { insertOccurrence } from '@/lib/domain/scheduling/next-occurrence';
import { nextOccurrence } from '@/lib/domain/scheduling/occurrences';
import { tellSender } from '@/lib/domain/scheduling/outcome';
import { lockScheduled, repeatOf } from '@/lib/domain/scheduling/scheduled-rows';
import {
  cancelScheduledInput,
  RESTORE_MS,
  type ScheduledAnswer,
  scheduledTarget,
} from '@/lib/domain/scheduling/scheduled-schema';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

const about = ({ id }: { id: number }) => ({ objectType: 'scheduled_message', objectId: id });

/**
 * Call one's own scheduled message off, with its repeat or (`onlyThis`) without. Cancelling twice is as good as once. Throws
 * not_found, conflict (sent already).
 */
export const cancelScheduled = command({
  name: 'schedule.cancel',
  input: cancelScheduledInput,
  audit: (_ctx, input) => about(input),
  refusalFacts: about,
  run: async (ctx, { id, onlyThis }): Promise<ScheduledAnswer> => {
    const row = await lockScheduled(ctx, id);
    const { scheduledFor } = row;
    if (row.status === 'sent') throw new AppError('conflict', 'This message was sent already.');
    if (row.status === 'cancelled') return { scheduledId: id, scheduledFor, status: 'cancelled' };
    // The reason stays: brought back, it is what it was.
    await ctx.tx
      .sql`update scheduled_messages set status = 'cancelled', settled_at = ${ctx.now} where id = ${id}`;
    await stopManyOf(ctx, [id]);
    const repeat = onlyThis && repeatOf(row);
    const next = repeat && (await nextOccurrence(repeat, row.occurrence));
    if (next) await insertOccurrence(ctx, row, next);
    await tellSender(ctx, row);
    return { scheduledId: id, scheduledFor, status: 'cancelled' };
  },
});

/** Take a cancel back, within a minute. Throws not_found, conflict (not cancelled, or too long ago). */
export const restoreScheduled = command({
  name: 'schedule.restore',
  input: scheduledTarget,
  audit: (_ctx, input) => about(input),
  refusalFacts: about,
  run: async (ctx, { id }): Promise<ScheduledAnswer> => {
    const row = await lockScheduled(ctx, id);
    const isOpen = row.status === 'cancelled' && ctx.now.getTime() - row.settledAt!.getTime() <= RESTORE_MS;
    if (!isOpen) throw new AppError('conflict', 'This can no longer be taken back.');
    const status = statusBefore(row.reason);
    await ctx.tx.sql`update scheduled_messages set status = ${status},
      settled_at = case when ${status} = 'scheduled' then null else settled_at end where id = ${id}`;
    await reopenMany(ctx, row);
    await tellSender(ctx, row);
    return { scheduledId: id, scheduledFor: row.scheduledFor, status };
  },
});

function statusBefore(reason: string | null): 'scheduled' | 'paused' | 'failed' {
  if (reason === null) return 'scheduled';
  return reason === 'patient_wrote' ? 'paused' : 'failed';
}
