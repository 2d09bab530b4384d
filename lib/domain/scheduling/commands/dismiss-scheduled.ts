import { tellSender } from '@/lib/domain/scheduling/outcome';
import { lockScheduled } from '@/lib/domain/scheduling/scheduled-rows';
import { type ScheduledAnswer, scheduledTarget } from '@/lib/domain/scheduling/scheduled-schema';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

/**
 * Say that one has seen whom a message to many left out; it then leaves the list. Twice is as good as once. Throws not_found,
 * conflict (it has not gone out).
 */
export const dismissScheduled = command({
  name: 'schedule.dismiss',
  input: scheduledTarget,
  audit: (_ctx, { id }) => ({ objectType: 'scheduled_message', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'scheduled_message', objectId: id }),
  run: async (ctx, { id }): Promise<ScheduledAnswer> => {
    const row = await lockScheduled(ctx, id);
    const { scheduledFor, status } = row;
    if (status !== 'sent') throw new AppError('conflict', 'This has not gone out.');
    await ctx.tx
      .sql`update scheduled_messages set dismissed_at = coalesce(dismissed_at, ${ctx.now}) where id = ${id}`;
    await tellSender(ctx, row);
    return { scheduledId: id, scheduledFor, status };
  },
});
