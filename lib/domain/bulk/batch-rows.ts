import { randomUUID } from 'node:crypto';
import type { BulkSource } from '@/lib/domain/bulk/render';
import { sealBody } from '@/lib/domain/conversations/content';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { enqueue } from '@/lib/platform/outbox';

export interface NewBatch {
  source: BulkSource;
  cohortId: number | null;
  personIds: number[];
  /** `scheduled` waits until something starts it; `queued` is taken by the worker. */
  status: 'scheduled' | 'queued';
  /** The worker begins no sooner. */
  heldUntil?: Date | null;
}

/** A batch of the caller's with everybody whom it addresses. Answers its id. */
export async function insertBatch(
  ctx: Ctx,
  { source, cohortId, personIds, status, heldUntil = null }: NewBatch,
): Promise<number> {
  const ref = randomUUID();
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const words = { subject: source.subject, content: source.content, contentHtml: null };
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    with made as (
      insert into bulk_batches (ref, sender_id, group_id, ciphertext, data_key_id, format, status, total, created_at, held_until)
      values (${ref}, ${ctx.actor.id}, ${cohortId}, ${sealBody(words, key, ref, 'bulk_batches')}, ${key.id},
        ${source.format}, ${status}, ${personIds.length}, ${ctx.now}, ${heldUntil})
      returning id
    ), addressed as (
      insert into bulk_recipients (batch_id, user_id)
      select made.id, r.id from made, unnest(${personIds}::bigint[]) as r (id)
    )
    select id from made`;
  return row!.id;
}

/** Other words for a batch that has not begun. */
export async function rewordBatch(ctx: Ctx, id: number, source: BulkSource): Promise<void> {
  const { sql } = ctx.tx;
  const [batch] = await sql<{ ref: string }[]>`
    select ref from bulk_batches where id = ${id} and sender_id = ${ctx.actor.id}`;
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const words = { subject: source.subject, content: source.content, contentHtml: null };
  await sql`update bulk_batches set ciphertext = ${sealBody(words, key, batch!.ref, 'bulk_batches')}, data_key_id = ${key.id},
    format = ${source.format} where id = ${id} and status = 'scheduled'`;
}

/** Have a batch that waited sent, by the worker. `delayedFrom`: the time that its copies were meant for, when it is late. */
export async function startBatch(ctx: Ctx, id: number, delayedFrom: Date | undefined): Promise<void> {
  const { count } = await ctx.tx.sql`
    update bulk_batches set status = 'queued', delayed_from = ${delayedFrom ?? null} where id = ${id} and status = 'scheduled'`;
  if (count > 0) await enqueue(ctx, 'bulk.send', { batchId: id });
}

/** Take these people out of a batch that has not begun, into one of their own that waits. Answers its id. */
export async function splitBatch(ctx: Ctx, id: number, part: NewBatch): Promise<number> {
  const { sql } = ctx.tx;
  const splitId = await insertBatch(ctx, part);
  await sql`delete from bulk_recipients where batch_id = ${id} and user_id = any(${part.personIds}::bigint[])`;
  await sql`update bulk_batches set total = total - ${part.personIds.length} where id = ${id}`;
  return splitId;
}
