import { z } from 'zod';
import { attachmentIdsInput, attachmentView } from '@/lib/domain/attachments/schema';
import { BULK_MAX, bulkShape, zoneCount } from '@/lib/domain/bulk/schema';
import { CONTENT_MAX, subjectInput } from '@/lib/domain/conversations/schema';
import { idInput, idParam, timeZoneInput, usernameInput } from '@/lib/domain/identity/schema';
import { sendInput } from '@/lib/domain/messages/schema';
import { audienceInput, broadcastInput } from '@/lib/domain/scheduling/schema';
import { cursorParam, limitParam, momentInput } from '@/lib/shared/page';
import { REPEAT_MAX, readRule } from '@/lib/shared/repeat-rule';
import { storableText } from '@/lib/shared/text';

const DAY_MS = 86_400_000;
/** Source: api.md. */
export const SCHEDULE_AHEAD_MS = 366 * DAY_MS;
/** Later than this, what goes out says that it was delayed. Above what many due at once take (quality.md). */
export const DELAYED_AFTER_MS = 10_000;
/** Later than this it does not go out at all. Source: features.md, C13. */
export const TOO_LATE_MS = DAY_MS;
/** A cancelled one can be brought back for this long: the toast's ten seconds and some for a slow network. */
export const RESTORE_MS = 60_000;

export const SCHEDULED_STATUSES = ['scheduled', 'paused', 'sent', 'failed', 'cancelled'] as const;
export type ScheduledStatus = (typeof SCHEDULED_STATUSES)[number];

/** Why a scheduled message failed or waits. */
export const SCHEDULED_REASONS = [
  /** The patient wrote since it was scheduled: its sender is asked. */
  'patient_wrote',
  /** The sender may not write to this person (policy, assignment, block, deactivated). */
  'forbidden',
  'not_found',
  /** Of one to many: nobody is left whom the sender may write to. */
  'nobody',
  /** The sender's own sending is suspended. */
  'suspended',
  /** What it referred to is gone. */
  'invalid_request',
  /** More than a day late. */
  'too_late',
  /** Several occurrences were missed; only the latest goes. */
  'missed',
  /** Its words were erased. */
  'erased',
  /** Ours, after many tries. */
  'internal',
] as const;
export type ScheduledReason = (typeof SCHEDULED_REASONS)[number];

const repeatInput = z
  .string()
  .max(REPEAT_MAX)
  .refine((rule) => readRule(rule) !== null, 'This is no repeat rule that messages follow.');

const time = {
  scheduledFor: momentInput,
  /** Whose clocks a repeat follows; the sender's own zone when left out. */
  timeZone: timeZoneInput.optional(),
  /** RFC 5545 RRULE: by days, weeks, months or years. */
  repeat: repeatInput.nullish(),
};

/** As a send (to a person or into a conversation), with its time. */
export const scheduleInput = sendInput
  .extend({ recipient: usernameInput.optional(), conversationId: idInput.optional(), ...time })
  .refine(
    ({ recipient, conversationId }) => (recipient === undefined) !== (conversationId === undefined),
    'Name a recipient or a conversation.',
  );
export type ScheduleInput = z.output<typeof scheduleInput>;

/** A broadcast with its time. */
export const scheduleBroadcastInput = broadcastInput.extend(time);
export type ScheduleBroadcastInput = z.output<typeof scheduleBroadcastInput>;

/** A bulk message with its time. */
export const scheduleBulkInput = z
  .strictObject({ ...bulkShape, ...time })
  .refine(
    ({ recipients, cohortId }) => (recipients === undefined) !== (cohortId === undefined),
    'Name either recipients or a cohort.',
  );
export type ScheduleBulkInput = z.output<typeof scheduleBulkInput>;

/** A broadcast that goes at once, or with `scheduled_for` at its time. */
export const broadcastCallInput = broadcastInput
  .extend({ ...time, scheduledFor: time.scheduledFor.optional() })
  .refine(({ scheduledFor, repeat }) => scheduledFor !== undefined || !repeat, {
    path: ['repeat'],
    message: 'Only what is scheduled repeats.',
  });

const targets = ['recipient', 'conversationId', 'recipients', 'cohortId', 'audience'] as const;
/** What only a message to one is, or has. */
const OF_ONE = ['replyToId', 'newThread', 'hold'] as const;

/** As a send, a bulk message (`recipients`, `cohort_id`) or a broadcast (`audience`), with its time. */
export const scheduleCallInput = sendInput
  .extend({
    recipient: usernameInput.optional(),
    conversationId: idInput.optional(),
    recipients: bulkShape.recipients,
    cohortId: bulkShape.cohortId,
    audience: audienceInput.optional(),
    confirmedCount: bulkShape.confirmedCount,
    ...time,
  })
  .refine(
    (input) => targets.filter((name) => input[name] !== undefined).length === 1,
    'Name a recipient, a conversation, recipients, a cohort or an audience.',
  )
  .superRefine((input, check) => {
    const isToOne = input.recipient !== undefined || input.conversationId !== undefined;
    const faults: [keyof typeof input, string][] = isToOne
      ? [['confirmedCount', 'Only what goes to many is confirmed with a number.']]
      : OF_ONE.map((name) => [name, 'This is for a message to one.']);
    if (!isToOne && input.audience === undefined)
      faults.push(['urgent', 'A bulk message cannot be urgent.'], ['contentHtml', 'Write Markdown instead.']);
    for (const [name, message] of faults)
      if (input[name]) check.addIssue({ code: 'custom', path: [name], message });
    if (!isToOne && input.content.trim() === '')
      check.addIssue({ code: 'custom', path: ['content'], message: 'Write something first.' });
    if (input.audience && !input.subject?.trim())
      check.addIssue({ code: 'custom', path: ['subject'], message: 'Write a subject.' });
  });
export type ScheduleCallInput = z.output<typeof scheduleCallInput>;

/** What may change until it goes. A time alone moves this occurrence; a repeat begins anew from it. */
export const editScheduledInput = z.strictObject({
  id: idParam,
  subject: subjectInput.nullish(),
  content: storableText(CONTENT_MAX).optional(),
  /** All that shall go with it; left out, they stay as they are. */
  attachmentIds: attachmentIdsInput.removeDefault().optional(),
  format: sendInput.shape.format.removeDefault().optional(),
  urgent: z.boolean().optional(),
  scheduledFor: time.scheduledFor.optional(),
  timeZone: time.timeZone,
  repeat: time.repeat,
  /** Go as planned although the patient has written since. */
  confirm: z.boolean().optional(),
});
export type EditScheduledInput = z.output<typeof editScheduledInput>;

export const cancelScheduledInput = z.strictObject({
  id: idParam,
  /** Of a repeat: only this time, the next ones stay. */
  onlyThis: z.boolean().optional(),
});

export const scheduledTarget = z.strictObject({ id: idParam });

export const scheduledListInput = z.strictObject({
  cursor: cursorParam,
  limit: limitParam(20),
  /** A span of time, for a calendar; what was sent in it is there too. */
  from: momentInput.optional(),
  to: momentInput.optional(),
  conversationId: idParam.optional(),
  kind: z.enum(['direct', 'conversation', 'bulk', 'broadcast']).optional(),
});

export const scheduledAnswer = z.object({
  scheduledId: z.number(),
  scheduledFor: z.date(),
  status: z.enum(SCHEDULED_STATUSES),
});
export type ScheduledAnswer = z.infer<typeof scheduledAnswer>;

/** To many there is no one message: their copies follow. */
export const sentNowAnswer = scheduledAnswer.extend({
  messageId: z.number().nullable(),
  conversationId: z.number().nullable(),
});
export type SentNowAnswer = z.infer<typeof sentNowAnswer>;

export type ScheduledBroadcastAnswer = ScheduledAnswer & { broadcastId: number; count: number };
export type ScheduledBulkAnswer = ScheduledAnswer & { batchId: number; total: number };

/** Recipients of a bulk message that are named in a list. */
export const NAMED_MAX = Math.min(100, BULK_MAX);

export const scheduledView = scheduledAnswer.extend({
  kind: z.enum(['direct', 'conversation', 'bulk', 'broadcast']),
  /** People whom it addresses, where that is many. */
  total: z.number().nullable(),
  /** Of those: who got no copy once it went out. */
  leftOut: z.number(),
  batchId: z.number().nullable(),
  broadcastId: z.number().nullable(),
  /** Usernames; of a bulk message the first hundred, of a broadcast none. */
  recipients: z.array(z.string()),
  recipientNames: z.array(z.string()),
  /** Zone of the one recipient; null when that is not the sender's to know. */
  recipientTimeZone: z.string().nullable(),
  /** Of many: where they live, by the number of them. */
  zones: z.array(zoneCount),
  /** Where it will stand, once there is such a conversation. */
  conversationId: z.number().nullable(),
  subject: z.string().nullable(),
  /** As it was typed; null when it was erased. */
  content: z.string().nullable(),
  attachments: z.array(attachmentView),
  format: z.enum(['plain', 'markdown']),
  urgent: z.boolean(),
  timeZone: z.string(),
  repeat: z.string().nullable(),
  reason: z.enum(SCHEDULED_REASONS).nullable(),
  /** Towards a patient: they wrote after this was scheduled, so it will wait for its sender. */
  hasPatientWritten: z.boolean(),
  /** Went out late. */
  isDelayed: z.boolean(),
  messageId: z.number().nullable(),
});
export type ScheduledView = z.infer<typeof scheduledView>;

export const scheduledPage = z.object({
  scheduled: z.array(scheduledView),
  nextCursor: z.string().nullable(),
});
export type ScheduledPage = z.infer<typeof scheduledPage>;
