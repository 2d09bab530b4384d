import { releaseNow } from '@/lib/domain/scheduling/release';
import { lockScheduled } from '@/lib/domain/scheduling/scheduled-rows';
import { type SentNowAnswer, scheduledTarget } from '@/lib/domain/scheduling/scheduled-schema';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

/**
 * Send one's own scheduled message at once, also one that failed or waits. Throws like a send; not_found; conflict when it went out
 * or was cancelled meanwhile. Audits message.send.
 */
export const sendScheduledNow = command({
  name: 'schedule.send-now',
  limit: 'message.send',
  input: scheduledTarget,
  audit: (_ctx, { id }) => ({ objectType: 'scheduled_message', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'scheduled_message', objectId: id }),
  run: async (ctx, { id }): Promise<SentNowAnswer> => {
    const row = await lockScheduled(ctx, id);
    if (row.status === 'sent') throw new AppError('conflict', 'This message was sent already.');
    if (row.status === 'cancelled') throw new AppError('conflict', 'This message was cancelled.');
    const { messageId, conversationId } = await releaseNow(ctx, row);
    return { scheduledId: id, scheduledFor: row.scheduledFor, status: 'sent', messageId, conversationId };
  },
});
