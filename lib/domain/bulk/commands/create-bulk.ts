import { keepWith } from '@/lib/domain/attachments/enclose';
import { insertBatch } from '@/lib/domain/bulk/batch-rows';
import { assertBulkConfirmed, bulkRecipients } from '@/lib/domain/bulk/recipients';
import { type BulkAnswer, bulkInput } from '@/lib/domain/bulk/schema';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';
import { enqueue } from '@/lib/platform/outbox';

/**
 * Send one text with variables to many of one's own patients, each in their own thread (K5). Words and recipients are fixed now;
 * the worker renders, judges and sends each copy. Throws forbidden, not_found (a recipient whom the caller may not know of, a
 * cohort of somebody else), invalid_request (nobody), conflict (the number changed since it was confirmed).
 */
export const createBulk = command({
  name: 'bulk.create',
  input: bulkInput,
  audit: (_ctx, { cohortId }, { batchId, total }: BulkAnswer) => ({
    objectType: 'bulk',
    objectId: batchId,
    details: { total, cohortId: cohortId ?? null },
  }),
  repeat: {
    keep: ({ batchId, total }) => ({ batchId, total }),
    answer: async (_ctx, ids) => ({ batchId: Number(ids.batchId), total: Number(ids.total) }),
  },
  run: async (ctx, input): Promise<BulkAnswer> => {
    requireRole(ctx, CLINICAL_ROLES);
    const recipients = await bulkRecipients(ctx, input);
    assertBulkConfirmed(recipients.length, input.confirmedCount);
    const { subject, content, format } = input;
    const batchId = await insertBatch(ctx, {
      source: { subject: subject?.trim() || null, content, format },
      cohortId: input.cohortId ?? null,
      personIds: recipients.map(({ id }) => id),
      status: 'queued',
    });
    await keepWith(ctx, input.attachmentIds, { bulkId: batchId });
    await enqueue(ctx, 'bulk.send', { batchId });
    return { batchId, total: recipients.length };
  },
});
