import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { idParam } from '@/lib/domain/identity/schema';
import { cancelWork } from '@/lib/domain/queue/commands/cancel-work';
import { resendMessage } from '@/lib/domain/queue/commands/resend-message';
import { retryWork } from '@/lib/domain/queue/commands/retry-work';
import { queue } from '@/lib/domain/queue/queries';
import { queueInput, queuePage, workOutcome, workSelection } from '@/lib/domain/queue/schema';

const console = { tag: 'Queue', access: 'person' as const };

export const queueEndpoint = endpoint({
  ...console,
  method: 'GET',
  path: '/api/admin/messages/queue',
  summary: 'Work that is not done: pending, running, scheduled, failed and dead; metadata only',
  input: queueInput,
  output: queuePage,
  status: 200,
  run: queue,
});

const act = {
  ...console,
  method: 'POST' as const,
  input: workSelection,
  output: workOutcome,
  status: 200 as const,
};

export const retryQueueEndpoint = endpoint({
  ...act,
  path: '/api/admin/messages/queue/retry',
  summary: 'Try work again that failed: by ids, or all that a filter finds, with their number',
  limit: retryWork.definition.name,
  run: (ctx, input) => retryWork(ctx, input),
});

export const cancelQueueEndpoint = endpoint({
  ...act,
  path: '/api/admin/messages/queue/cancel',
  summary: 'Call work off: by ids, or all that a filter finds, with their number',
  limit: cancelWork.definition.name,
  run: (ctx, input) => cancelWork(ctx, input),
});

export const resendEndpoint = endpoint({
  ...console,
  method: 'POST',
  path: '/api/admin/messages/resend/{id}',
  summary: 'Send a message again that was refused when its time came',
  input: z.strictObject({ id: idParam }),
  output: z.object({ messageId: z.number(), status: z.literal('queued') }),
  status: 200,
  limit: resendMessage.definition.name,
  run: (ctx, { id }) => resendMessage(ctx, { messageId: id }),
});
