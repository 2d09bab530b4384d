import { endpoint } from '@/lib/api/endpoint';
import { cancelScheduled, restoreScheduled } from '@/lib/domain/scheduling/commands/cancel-scheduled';
import { dismissScheduled } from '@/lib/domain/scheduling/commands/dismiss-scheduled';
import { editScheduled } from '@/lib/domain/scheduling/commands/edit-scheduled';
import { scheduleBroadcast } from '@/lib/domain/scheduling/commands/schedule-broadcast';
import { scheduleBulk } from '@/lib/domain/scheduling/commands/schedule-bulk';
import { scheduleMessage } from '@/lib/domain/scheduling/commands/schedule-message';
import { sendScheduledNow } from '@/lib/domain/scheduling/commands/send-scheduled-now';
import { scheduledMessage, scheduledMessages } from '@/lib/domain/scheduling/scheduled-queries';
import {
  cancelScheduledInput,
  editScheduledInput,
  type ScheduleCallInput,
  type ScheduledAnswer,
  scheduleCallInput,
  scheduledAnswer,
  scheduledListInput,
  scheduledPage,
  scheduledTarget,
  scheduledView,
  sentNowAnswer,
} from '@/lib/domain/scheduling/scheduled-schema';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';

const person = { tag: 'Scheduled messages', access: 'person' as const };

export const scheduleEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/schedule',
  summary:
    'Have a message, a bulk message (`recipients` or `cohort_id`) or a broadcast (`audience`) sent later, once or again and again',
  input: scheduleCallInput,
  output: scheduledAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: async (ctx, input, claim) => {
    const { scheduledId, scheduledFor, status } = await scheduleAny(ctx, input, claim);
    return { scheduledId, scheduledFor, status };
  },
});

/** The shape has been checked; here it is told apart. */
function scheduleAny(ctx: Ctx, input: ScheduleCallInput, claim?: IdempotencyClaim): Promise<ScheduledAnswer> {
  const { recipient, conversationId, recipients, cohortId, audience, confirmedCount, ...rest } = input;
  const { subject, content, contentHtml, attachmentIds, format, urgent, scheduledFor, timeZone, repeat } =
    rest;
  const words = { content, attachmentIds, format, confirmedCount, scheduledFor, timeZone, repeat };
  if (audience)
    return scheduleBroadcast(ctx, { ...words, audience, subject: subject!, contentHtml, urgent }, claim);
  if (recipients || cohortId !== undefined)
    return scheduleBulk(ctx, { ...words, subject, recipients, cohortId }, claim);
  return scheduleMessage(ctx, { ...rest, recipient, conversationId }, claim);
}

export const scheduledListEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/scheduled',
  summary:
    "One's own scheduled messages: what waits for a decision first, then by time; a span of time with what was sent in it",
  input: scheduledListInput,
  output: scheduledPage,
  status: 200,
  run: scheduledMessages,
});

export const scheduledOneEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/scheduled/{id}',
  summary: "One of one's own scheduled messages, whatever became of it",
  input: scheduledTarget,
  output: scheduledView,
  status: 200,
  run: (ctx, { id }) => scheduledMessage(ctx, id),
});

export const editScheduledEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/scheduled/{id}',
  summary: 'Change words, time or repeat until it goes; a new time for what failed or waits',
  input: editScheduledInput,
  output: scheduledAnswer,
  status: 200,
  limit: 'schedule.edit',
  run: editScheduled,
});

export const cancelScheduledEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/scheduled/{id}/cancel',
  summary: 'Call it off, with its repeat or for this time only',
  input: cancelScheduledInput,
  output: scheduledAnswer,
  status: 200,
  limit: 'schedule.cancel',
  run: cancelScheduled,
});

export const restoreScheduledEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/scheduled/{id}/restore',
  summary: 'Take a cancel back, within a minute',
  input: scheduledTarget,
  output: scheduledAnswer,
  status: 200,
  limit: 'schedule.restore',
  run: restoreScheduled,
});

export const dismissScheduledEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/scheduled/{id}/dismiss',
  summary: 'One has seen whom a message to many left out',
  input: scheduledTarget,
  output: scheduledAnswer,
  status: 200,
  limit: 'schedule.dismiss',
  run: dismissScheduled,
});

export const sendScheduledNowEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/scheduled/{id}/send-now',
  summary: 'Send it at once',
  input: scheduledTarget,
  output: sentNowAnswer,
  status: 200,
  limit: 'message.send',
  run: sendScheduledNow,
});
