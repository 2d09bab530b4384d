import { keepWith } from '@/lib/domain/attachments/enclose';
import { assertMayAnnounce } from '@/lib/domain/messages/announcements';
import { toBody } from '@/lib/domain/messages/rich-text';
import { resolveAudience } from '@/lib/domain/scheduling/audience';
import { assertConfirmed, insertBroadcast } from '@/lib/domain/scheduling/broadcast-rows';
import { type BroadcastAnswer, broadcastInput } from '@/lib/domain/scheduling/schema';
import { command } from '@/lib/platform/command';
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
    const answer = await insertBroadcast(ctx, audience, { body, isUrgent: input.urgent, status: 'queued' });
    assertConfirmed(answer.count, input.confirmedCount);
    await keepWith(ctx, input.attachmentIds, { broadcastId: answer.broadcastId });
    await enqueue(ctx, 'broadcast.fan-out', { broadcastId: answer.broadcastId });
    return answer;
  },
});
