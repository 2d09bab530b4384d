import { randomUUID } from 'node:crypto';
import { type BulkRecipient, bulkRecipients } from '@/lib/domain/bulk/recipients';
import { type BulkAnswer, type BulkInput, bulkInput } from '@/lib/domain/bulk/schema';
import { sealBody } from '@/lib/domain/conversations/content';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
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
    assertConfirmed(recipients.length, input.confirmedCount);
    const batchId = await insertBatch(ctx, input, recipients);
    await enqueue(ctx, 'bulk.send', { batchId });
    return { batchId, total: recipients.length };
  },
});

function assertConfirmed(count: number, confirmed: number | undefined): void {
  if (confirmed === undefined || confirmed === count) return;
  throw new AppError('conflict', `This reaches ${count} patients now. Confirm with their number.`, {
    fields: [{ path: 'confirmed_count', message: String(count) }],
  });
}

async function insertBatch(ctx: Ctx, input: BulkInput, recipients: BulkRecipient[]): Promise<number> {
  const ref = randomUUID();
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const source = { subject: input.subject?.trim() || null, content: input.content, contentHtml: null };
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    with made as (
      insert into bulk_batches (ref, sender_id, group_id, ciphertext, data_key_id, format, status, total, created_at)
      values (${ref}, ${ctx.actor.id}, ${input.cohortId ?? null}, ${sealBody(source, key, ref, 'bulk_batches')}, ${key.id},
        ${input.format}, 'queued', ${recipients.length}, ${ctx.now})
      returning id
    ), addressed as (
      insert into bulk_recipients (batch_id, user_id)
      select made.id, r.id from made, unnest(${recipients.map((one) => one.id)}::bigint[]) as r (id)
    )
    select id from made`;
  return row!.id;
}
