import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { createBroadcast } from '@/lib/domain/scheduling/commands/create-broadcast';
import { scheduleBroadcast } from '@/lib/domain/scheduling/commands/schedule-broadcast';
import { stopBroadcast } from '@/lib/domain/scheduling/commands/stop-broadcast';
import { broadcastProgress, broadcasts, previewBroadcast } from '@/lib/domain/scheduling/queries';
import { broadcastCallInput, SCHEDULED_STATUSES } from '@/lib/domain/scheduling/scheduled-schema';
import {
  type BroadcastAnswer,
  broadcastAnswer,
  broadcastList,
  broadcastTarget,
  previewAnswer,
  previewInput,
  broadcastProgress as progressShape,
} from '@/lib/domain/scheduling/schema';

const person = { tag: 'Broadcasts', access: 'person' as const };

export const broadcastEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/broadcast',
  summary:
    'Announce something to many (admins, developers); above 100 people with confirmed_count; later with scheduled_for',
  input: broadcastCallInput,
  output: broadcastAnswer.extend({
    /** Only of one that is scheduled. */
    scheduledId: z.number().optional(),
    scheduledFor: z.date().optional(),
    status: z.enum(SCHEDULED_STATUSES).optional(),
  }),
  status: 202,
  limit: 'broadcast.create',
  creates: true,
  run: async (ctx, { scheduledFor, timeZone, repeat, ...input }, claim): Promise<BroadcastAnswer> =>
    scheduledFor
      ? scheduleBroadcast(ctx, { ...input, scheduledFor, timeZone, repeat }, claim)
      : createBroadcast(ctx, input, claim),
});

export const broadcastPreviewEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/broadcast/preview',
  summary: 'How many people a broadcast would reach, and how it will look',
  input: previewInput,
  output: previewAnswer,
  status: 200,
  limit: 'broadcast.preview',
  run: previewBroadcast,
});

export const broadcastListEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/broadcast',
  summary: 'Broadcasts, newest first',
  input: z.strictObject({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: broadcastList,
  status: 200,
  run: broadcasts,
});

export const broadcastProgressEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/broadcast/{id}',
  summary: 'Progress and read rate of a broadcast',
  input: broadcastTarget,
  output: progressShape,
  status: 200,
  polls: true,
  run: (ctx, { id }) => broadcastProgress(ctx, id),
});

export const broadcastStopEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/broadcast/{id}/stop',
  summary: 'Send no further copies',
  input: broadcastTarget,
  output: progressShape,
  status: 200,
  limit: 'broadcast.stop',
  run: async (ctx, { id }) => {
    await stopBroadcast(ctx, { id });
    return broadcastProgress(ctx, id);
  },
});
