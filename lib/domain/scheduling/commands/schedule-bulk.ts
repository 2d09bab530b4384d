import { keepWith } from '@/lib/domain/attachments/enclose';
import { insertBatch } from '@/lib/domain/bulk/batch-rows';
import { assertBulkConfirmed, bulkRecipients } from '@/lib/domain/bulk/recipients';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { insertMany } from '@/lib/domain/scheduling/many-rows';
import { tellSender } from '@/lib/domain/scheduling/outcome';
import { seriesOf } from '@/lib/domain/scheduling/repeat-series';
import { type ScheduledBulkAnswer, scheduleBulkInput } from '@/lib/domain/scheduling/scheduled-schema';
import { assertTimeAhead } from '@/lib/domain/scheduling/time-ahead';
import { command, requireRole } from '@/lib/platform/command';

/**
 * One text with variables to many of one's own patients later. Words and recipients are fixed now; variables are filled in and each
 * copy is judged at its time. Throws like createBulk, and invalid_request for the time.
 */
export const scheduleBulk = command({
  name: 'bulk.schedule',
  limit: 'bulk.create',
  input: scheduleBulkInput,
  audit: (_ctx, { cohortId, repeat }, { batchId, total, scheduledFor }: ScheduledBulkAnswer) => ({
    objectType: 'bulk',
    objectId: batchId,
    details: { total, cohortId: cohortId ?? null, scheduledFor, repeats: Boolean(repeat) },
  }),
  repeat: {
    keep: (answer) => ({ ...answer }),
    answer: async (_ctx, ids) => {
      const kept = ids as unknown as ScheduledBulkAnswer;
      return { ...kept, scheduledFor: new Date(kept.scheduledFor) };
    },
  },
  run: async (ctx, input): Promise<ScheduledBulkAnswer> => {
    requireRole(ctx, CLINICAL_ROLES);
    assertTimeAhead(ctx, input.scheduledFor);
    const recipients = await bulkRecipients(ctx, input);
    assertBulkConfirmed(recipients.length, input.confirmedCount);
    const { content, format, scheduledFor } = input;
    const subject = input.subject?.trim() || null;
    const batchId = await insertBatch(ctx, {
      source: { subject, content, format },
      cohortId: input.cohortId ?? null,
      personIds: recipients.map(({ id }) => id),
      status: 'scheduled',
    });
    await keepWith(ctx, input.attachmentIds, { bulkId: batchId });
    const scheduledId = await insertMany(ctx, {
      batch: { kind: 'bulk', id: batchId },
      words: { subject, content, contentHtml: null },
      ...{ format, isUrgent: false, scheduledFor },
      ...seriesOf(ctx, input),
    });
    await tellSender(ctx, { id: scheduledId, senderId: ctx.actor.id });
    return { batchId, total: recipients.length, scheduledId, scheduledFor, status: 'scheduled' };
  },
});
