import { keepWith } from '@/lib/domain/attachments/enclose';
import { assertMayAnnounce } from '@/lib/domain/messages/announcements';
import { toBody } from '@/lib/domain/messages/rich-text';
import { resolveAudience } from '@/lib/domain/scheduling/audience';
import { assertConfirmed, insertBroadcast } from '@/lib/domain/scheduling/broadcast-rows';
import { insertMany } from '@/lib/domain/scheduling/many-rows';
import { tellSender } from '@/lib/domain/scheduling/outcome';
import { seriesOf } from '@/lib/domain/scheduling/repeat-series';
import {
  type ScheduledBroadcastAnswer,
  scheduleBroadcastInput,
} from '@/lib/domain/scheduling/scheduled-schema';
import { assertTimeAhead } from '@/lib/domain/scheduling/time-ahead';
import { command } from '@/lib/platform/command';

/**
 * Announce something to many later. Words and recipients are fixed now, like those of one that goes at once; at its time the sender
 * is judged anew, and whoever is out of reach by then is left out. Throws like createBroadcast, and invalid_request for the time.
 */
export const scheduleBroadcast = command({
  name: 'broadcast.schedule',
  limit: 'broadcast.create',
  input: scheduleBroadcastInput,
  audit: (_ctx, { audience, urgent, repeat }, answer: ScheduledBroadcastAnswer) => ({
    objectType: 'broadcast',
    objectId: answer.broadcastId,
    details: {
      count: answer.count,
      audience: Object.keys(audience).sort(),
      urgent,
      scheduledFor: answer.scheduledFor,
      repeats: Boolean(repeat),
    },
  }),
  repeat: {
    keep: (answer) => ({ ...answer }),
    answer: async (_ctx, ids) => {
      const kept = ids as unknown as ScheduledBroadcastAnswer;
      return { ...kept, scheduledFor: new Date(kept.scheduledFor) };
    },
  },
  run: async (ctx, input): Promise<ScheduledBroadcastAnswer> => {
    await assertMayAnnounce(ctx);
    assertTimeAhead(ctx, input.scheduledFor);
    const audience = await resolveAudience(ctx, input.audience);
    const { subject, content, contentHtml = null, format, urgent: isUrgent, scheduledFor } = input;
    const body = await toBody(input);
    const made = await insertBroadcast(ctx, audience, { body, isUrgent, status: 'scheduled' });
    assertConfirmed(made.count, input.confirmedCount);
    await keepWith(ctx, input.attachmentIds, { broadcastId: made.broadcastId });
    const scheduledId = await insertMany(ctx, {
      batch: { kind: 'broadcast', id: made.broadcastId },
      words: { subject: subject.trim(), content, contentHtml },
      ...{ format, isUrgent, scheduledFor },
      ...seriesOf(ctx, input),
    });
    await tellSender(ctx, { id: scheduledId, senderId: ctx.actor.id });
    return { ...made, scheduledId, scheduledFor, status: 'scheduled' };
  },
});
