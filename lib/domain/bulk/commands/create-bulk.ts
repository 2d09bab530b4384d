import { keepWith } from '@/lib/domain/attachments/enclose';
import { insertBatch } from '@/lib/domain/bulk/batch-rows';
import { assertBulkConfirmed, bulkRecipients } from '@/lib/domain/bulk/recipients';
import { type BulkAnswer, bulkInput } from '@/lib/domain/bulk/schema';
import { ownPreferences } from '@/lib/domain/identity/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { undoSecondsFor } from '@/lib/domain/messages/undo-window';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
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
      heldUntil: input.hold ? await endOfHold(ctx) : null,
    });
    await keepWith(ctx, input.attachmentIds, { bulkId: batchId });
    await enqueue(ctx, 'bulk.send', { batchId });
    return { batchId, total: recipients.length };
  },
});

/** By the sender's own setting, else as long as anything that reaches more than one person (C12). */
async function endOfHold(ctx: Ctx): Promise<Date | null> {
  const { undoSeconds } = await ownPreferences(ctx);
  const seconds = undoSecondsFor(undoSeconds, { isFirst: false, isForward: false, recipients: 2 });
  return seconds === 0 ? null : new Date(ctx.now.getTime() + seconds * 1000);
}
