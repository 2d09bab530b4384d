import { randomUUID } from 'node:crypto';
import { sealBody } from '@/lib/domain/conversations/content';
import { assertMayAnnounce } from '@/lib/domain/messages/announcements';
import { toBody } from '@/lib/domain/messages/rich-text';
import { type Audience, membersOf, resolveAudience } from '@/lib/domain/scheduling/audience';
import { type BroadcastAnswer, broadcastInput, CONFIRM_ABOVE } from '@/lib/domain/scheduling/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/outbox';

/**
 * Announce something to many: the words are stored once, the recipients are fixed now, and the worker sends each a private copy.
 * Above 100 people the caller confirms their number. Throws forbidden, suspended, invalid_request (unknown people, nobody),
 * conflict (not confirmed, or the number changed; `confirmed_count` then holds it).
 */
export const createBroadcast = command({
  name: 'broadcast.create',
  input: broadcastInput,
  audit: (_ctx, { audience, urgent }, { broadcastId, count }: BroadcastAnswer) => ({
    objectType: 'broadcast',
    objectId: broadcastId,
    details: { count, audience: Object.keys(audience).sort(), urgent },
  }),
  repeat: {
    keep: ({ broadcastId, count }) => ({ broadcastId, count }),
    answer: async (_ctx, ids) => ({ broadcastId: Number(ids.broadcastId), count: Number(ids.count) }),
  },
  run: async (ctx, input) => {
    await assertMayAnnounce(ctx);
    const audience = await resolveAudience(ctx, input.audience);
    const body = await toBody(input);
    const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
    const ref = randomUUID();
    const ciphertext = sealBody(body, key, ref, 'broadcasts');
    const answer = await insertAll(ctx, audience, {
      ref,
      ciphertext,
      dataKeyId: key.id,
      isUrgent: input.urgent,
    });
    assertConfirmed(answer.count, input.confirmedCount);
    await enqueue(ctx, 'broadcast.fan-out', { broadcastId: answer.broadcastId });
    return answer;
  },
});

interface Sealed {
  ref: string;
  ciphertext: Buffer;
  dataKeyId: number;
  isUrgent: boolean;
}

/** The broadcast and everybody whom it addresses, in one statement: later changes of the audience change nothing. */
async function insertAll(ctx: Ctx, audience: Audience, sealed: Sealed): Promise<BroadcastAnswer> {
  const [row] = await ctx.tx.sql<BroadcastAnswer[]>`
    with members as materialized (${membersOf(ctx, audience)}), made as (
      insert into broadcasts (ref, sender_id, audience, ciphertext, data_key_id, is_urgent, status, total, created_at)
      select ${sealed.ref}, ${ctx.actor.id}, ${JSON.stringify(audience)}::jsonb, ${sealed.ciphertext}, ${sealed.dataKeyId},
        ${sealed.isUrgent}, 'queued', count(*)::int, ${ctx.now} from members
      returning id, total
    ), addressed as (
      insert into broadcast_recipients (broadcast_id, user_id) select made.id, members.id from made, members
    )
    select id as "broadcastId", total as count from made`;
  return row!;
}

function assertConfirmed(count: number, confirmed: number | undefined): void {
  if (count === 0)
    throw new AppError('invalid_request', 'This would reach nobody.', {
      fields: [{ path: 'audience', message: 'Nobody is addressed.' }],
    });
  if (confirmed === count || (confirmed === undefined && count <= CONFIRM_ABOVE)) return;
  throw new AppError('conflict', `This reaches ${count} people. Confirm with their number.`, {
    fields: [{ path: 'confirmed_count', message: String(count) }],
  });
}
