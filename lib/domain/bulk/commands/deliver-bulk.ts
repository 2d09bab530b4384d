import { keptWith } from '@/lib/domain/attachments/enclose';
import { type BulkSource, copyRenderer } from '@/lib/domain/bulk/render';
import { bulkTarget, type CopyReason } from '@/lib/domain/bulk/schema';
import { openBody } from '@/lib/domain/conversations/content';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { copyKey } from '@/lib/domain/messages/announcements';
import { commitMessages } from '@/lib/domain/messages/commit';
import { type PatientCopy, preparePatientCopies } from '@/lib/domain/messages/patient-copies';
import { valuesByPerson } from '@/lib/domain/templates/variable-values';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';

/** Copies in one transaction: about a dozen transactions for a batch, so that progress shows and a stop comes soon. */
const COPIES_MIN = 25;
const COPIES_MAX = 500;
const STEPS = 12;

interface BatchRow {
  id: number;
  ref: string;
  status: string;
  total: number;
  format: BulkSource['format'];
  ciphertext: Buffer;
  dataKeyId: number;
  delayedFrom: Date | null;
}

/** What became of one copy. */
interface Mark {
  personId: number;
  messageId: number | null;
  reason: string | null;
}

/**
 * Send the next copies of one's own batch, in the order of the recipients' ids: each is rendered with what is true now, judged anew
 * and sent like any direct message. Copies and marks commit together, so a crash repeats or skips nobody.
 */
export const deliverBulk = command({
  name: 'bulk.deliver',
  input: bulkTarget,
  audit: (_ctx, { id }) => ({ objectType: 'bulk', objectId: id }),
  run: async (ctx, { id }): Promise<{ isFinished: boolean }> => {
    const batch = await lockBatch(ctx, id);
    if (batch.status !== 'queued' && batch.status !== 'running') return { isFinished: true };
    const personIds = await nextRecipients(ctx, batch);
    if (personIds.length === 0) {
      await setStatus(ctx, id, 'done');
      await appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'notification', ids: { batchId: id } }]);
      return { isFinished: true };
    }
    const source = await sourceOf(ctx, batch);
    if (!source) {
      await failRest(ctx, id);
      return { isFinished: true };
    }
    await markCopies(ctx, id, await deliver(ctx, { batch, source, personIds }));
    await setStatus(ctx, id, 'running');
    return { isFinished: false };
  },
});

/** Held first and until the end, so that one step of a batch runs at a time and a stop comes before or after it. */
async function lockBatch(ctx: Ctx, id: number): Promise<BatchRow> {
  const [row] = await ctx.tx.sql<BatchRow[]>`
    select id, ref, status, total, format, ciphertext, data_key_id as "dataKeyId", delayed_from as "delayedFrom"
    from bulk_batches where id = ${id} and sender_id = ${ctx.actor.id} for no key update`;
  if (!row) throw notFound();
  return row;
}

async function nextRecipients(ctx: Ctx, { id, total }: BatchRow): Promise<number[]> {
  const size = Math.min(COPIES_MAX, Math.max(COPIES_MIN, Math.ceil(total / STEPS)));
  const rows = await ctx.tx.sql<{ userId: number }[]>`
    select user_id as "userId" from bulk_recipients
    where batch_id = ${id} and status = 'pending' order by user_id limit ${size}`;
  return rows.map((row) => row.userId);
}

async function sourceOf(ctx: Ctx, batch: BatchRow): Promise<BulkSource | null> {
  const body = openBody(batch, await dataKeys(ctx.tx, [batch.dataKeyId]), 'bulk_batches');
  return body && { subject: body.subject, content: body.content, format: batch.format };
}

interface Step {
  batch: BatchRow;
  source: BulkSource;
  personIds: number[];
}

/** Judged before they are rendered: who may not be written to is told nothing of, not even that a variable is missing. */
async function deliver(ctx: Ctx, { batch, source, personIds }: Step): Promise<Mark[]> {
  const { decided, refused } = await preparePatientCopies(ctx, {
    personIds,
    keyOf: (personId) => copyKey(batch.ref, personId),
  });
  const { ready, marks } = await renderAll(ctx, { batch, source, decided });
  await commitMessages(ctx, ready);
  return [...marks, ...refused.map((one) => ({ ...one, messageId: null }))];
}

async function renderAll(
  ctx: Ctx,
  { batch, source, decided }: { batch: BatchRow; source: BulkSource; decided: PatientCopy[] },
) {
  const values = await valuesByPerson(
    ctx,
    decided.map((copy) => copy.personId),
  );
  const render = copyRenderer(source);
  const enclosures = await keptWith(ctx, { bulkId: batch.id }, { isCopy: true });
  const ready: ReturnType<PatientCopy['toMessage']>[] = [];
  const marks: Mark[] = [];
  for (const copy of decided) {
    const { personId } = copy;
    if (copy.priorMessageId !== null) {
      marks.push({ personId, messageId: copy.priorMessageId, reason: null });
      continue;
    }
    const { body, unresolved, isTooLong } = await render(values.get(personId) ?? {});
    const reason = reasonOf(unresolved, isTooLong);
    if (reason) marks.push({ personId, messageId: null, reason });
    else {
      const message = copy.toMessage({
        body,
        enclosures,
        requestMac: fingerprintOf('bulk', [batch.ref, personId]),
        delayedFrom: batch.delayedFrom ?? undefined,
      });
      ready.push(message);
      marks.push({ personId, messageId: message.messageId, reason: null });
    }
  }
  return { ready, marks };
}

/** A code, and after a colon the names of the variables: no words. */
function reasonOf(unresolved: string[], isTooLong: boolean): string | null {
  if (unresolved.length > 0) return `${'unresolved_variables' satisfies CopyReason}:${unresolved.join(',')}`;
  return isTooLong ? ('too_long' satisfies CopyReason) : null;
}

async function markCopies(ctx: Ctx, id: number, marks: Mark[]): Promise<void> {
  await ctx.tx.sql`
    update bulk_recipients r set status = case when m.message_id is null then 'failed' else 'sent' end,
      message_id = m.message_id, reason = m.reason
    from unnest(${marks.map((m) => m.personId)}::bigint[], ${marks.map((m) => m.messageId)}::bigint[],
      ${marks.map((m) => m.reason)}::text[]) as m (user_id, message_id, reason)
    where r.batch_id = ${id} and r.user_id = m.user_id`;
}

/** The author was erased meanwhile: there are no words any more. */
async function failRest(ctx: Ctx, id: number): Promise<void> {
  await ctx.tx.sql`update bulk_recipients set status = 'failed', reason = ${'erased' satisfies CopyReason}
    where batch_id = ${id} and status = 'pending'`;
  await setStatus(ctx, id, 'failed');
}

async function setStatus(ctx: Ctx, id: number, status: 'running' | 'done' | 'failed'): Promise<void> {
  const finishedAt = status === 'running' ? null : ctx.now;
  await ctx.tx.sql`update bulk_batches set status = ${status}, started_at = coalesce(started_at, ${ctx.now}),
      finished_at = ${finishedAt} where id = ${id}`;
}
