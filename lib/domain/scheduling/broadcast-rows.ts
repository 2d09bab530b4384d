import { randomUUID } from 'node:crypto';
import { sealBody } from '@/lib/domain/conversations/content';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { type Audience, membersOf } from '@/lib/domain/scheduling/audience';
import { type BroadcastAnswer, CONFIRM_ABOVE } from '@/lib/domain/scheduling/schema';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/outbox';

interface NewBroadcast {
  /** As its readers will see it. */
  body: MessageBody;
  isUrgent: boolean;
  /** `scheduled` waits until something starts it; `queued` is taken by the worker. */
  status: 'scheduled' | 'queued';
}

/** The broadcast and everybody whom it addresses, in one statement: later changes of the audience change nothing. */
export async function insertBroadcast(
  ctx: Ctx,
  audience: Audience,
  { body, isUrgent, status }: NewBroadcast,
): Promise<BroadcastAnswer> {
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const ref = randomUUID();
  const [row] = await ctx.tx.sql<BroadcastAnswer[]>`
    with members as materialized (${membersOf(ctx, audience)}), made as (
      insert into broadcasts (ref, sender_id, audience, ciphertext, data_key_id, is_urgent, status, total, created_at)
      select ${ref}, ${ctx.actor.id}, ${JSON.stringify(audience)}::jsonb, ${sealBody(body, key, ref, 'broadcasts')}, ${key.id},
        ${isUrgent}, ${status}, count(*)::int, ${ctx.now} from members
      returning id, total
    ), addressed as (
      insert into broadcast_recipients (broadcast_id, user_id) select made.id, members.id from made, members
    )
    select id as "broadcastId", total as count from made`;
  return row!;
}

/** Other words for one that has not begun. */
export async function rewordBroadcast(
  ctx: Ctx,
  id: number,
  { body, isUrgent }: Omit<NewBroadcast, 'status'>,
): Promise<void> {
  const { sql } = ctx.tx;
  const [row] = await sql<{ ref: string }[]>`
    select ref from broadcasts where id = ${id} and sender_id = ${ctx.actor.id}`;
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  await sql`update broadcasts set ciphertext = ${sealBody(body, key, row!.ref, 'broadcasts')}, data_key_id = ${key.id},
    is_urgent = ${isUrgent} where id = ${id} and status = 'scheduled'`;
}

/** Have one that waited sent, by the worker. `delayedFrom`: the time that it was meant for, when it is late. */
export async function startBroadcast(ctx: Ctx, id: number, delayedFrom: Date | undefined): Promise<void> {
  const { count } = await ctx.tx.sql`
    update broadcasts set status = 'queued', delayed_from = ${delayedFrom ?? null} where id = ${id} and status = 'scheduled'`;
  if (count > 0) await enqueue(ctx, 'broadcast.fan-out', { broadcastId: id });
}

/** Throws invalid_request for nobody, and conflict when many, or another number than was confirmed, are addressed. */
export function assertConfirmed(count: number, confirmed: number | undefined): void {
  if (count === 0)
    throw new AppError('invalid_request', 'This would reach nobody.', {
      fields: [{ path: 'audience', message: 'Nobody is addressed.' }],
    });
  if (confirmed === count || (confirmed === undefined && count <= CONFIRM_ABOVE)) return;
  throw new AppError('conflict', `This reaches ${count} people. Confirm with their number.`, {
    fields: [{ path: 'confirmed_count', message: String(count) }],
  });
}
