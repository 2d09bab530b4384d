import { z } from 'zod';
import { attachmentIdsInput } from '@/lib/domain/attachments/schema';
import { zoneCount } from '@/lib/domain/bulk/schema';
import { CONTENT_HTML_MAX, contentInput, SUBJECT_MAX } from '@/lib/domain/conversations/schema';
import { idParam, PERSON_ROLES, usernameInput } from '@/lib/domain/identity/schema';
import { requiredText, storableText } from '@/lib/shared/text';

/** A broadcast to more people than this is confirmed with their number. Source: features.md, A2. */
export const CONFIRM_ABOVE = 100;
const USERNAMES_MAX = 1_000;

/** Everyone whom any of the parts names, each once. All roles together are everybody; nobody is never meant. */
export const audienceInput = z
  .strictObject({
    roles: z.array(z.enum(PERSON_ROLES)).min(1).max(PERSON_ROLES.length).optional(),
    /** The patients assigned to this clinical person now. */
    clinician: usernameInput.optional(),
    usernames: z.array(usernameInput).min(1).max(USERNAMES_MAX).optional(),
  })
  .refine(
    (audience) => Object.values(audience).some((part) => part !== undefined),
    'Say who shall get this.',
  );
export type AudienceInput = z.output<typeof audienceInput>;

const words = {
  subject: requiredText(SUBJECT_MAX),
  content: contentInput,
  /** Sanitised on the server whatever it holds. */
  contentHtml: storableText(CONTENT_HTML_MAX).nullish(),
  format: z.enum(['plain', 'markdown']).default('plain'),
  urgent: z.boolean().default(false),
};

export const previewInput = z.strictObject({ audience: audienceInput, ...words });

export const broadcastInput = previewInput.extend({
  /** Own files of which everybody gets a copy. */
  attachmentIds: attachmentIdsInput,
  /** How many people the sender was told it reaches; needed above CONFIRM_ABOVE. */
  confirmedCount: z.number().int().min(0).optional(),
});

export const broadcastTarget = z.strictObject({ id: idParam });

/** `scheduled` waits for its time. */
export const BROADCAST_STATUSES = ['scheduled', 'queued', 'running', 'done', 'stopped', 'failed'] as const;

export const broadcastAnswer = z.object({ broadcastId: z.number(), count: z.number() });
export type BroadcastAnswer = z.infer<typeof broadcastAnswer>;

export const previewAnswer = z.object({
  count: z.number(),
  /** Where they live, by the number of them: a time of one's own is another on their clocks. */
  zones: z.array(zoneCount),
  sample: z.object({ subject: z.string(), content: z.string(), contentHtml: z.string().nullable() }),
});

/** What a console user may know of a broadcast; its words are for its sender alone. */
export const broadcastSummary = z.object({
  broadcastId: z.number(),
  sender: z.string(),
  senderName: z.string(),
  isOwn: z.boolean(),
  /** Null for somebody else's, or when it was erased. */
  subject: z.string().nullable(),
  status: z.enum(BROADCAST_STATUSES),
  total: z.number(),
  isUrgent: z.boolean(),
  createdAt: z.date(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  /** Of one that was scheduled. */
  scheduledFor: z.date().nullable(),
});
export type BroadcastSummary = z.infer<typeof broadcastSummary>;

export const broadcastList = z.object({
  broadcasts: z.array(broadcastSummary),
  nextCursor: z.string().nullable(),
});
export type BroadcastList = z.infer<typeof broadcastList>;

/** `total` people are addressed; `sent` have their copy; of those, `delivered` fetched it and `read` read it. */
export const broadcastProgress = broadcastSummary.extend({
  sent: z.number(),
  failed: z.number(),
  delivered: z.number(),
  read: z.number(),
});
export type BroadcastProgress = z.infer<typeof broadcastProgress>;

/** One row of Sent, whatever the number of copies. */
export const sentBroadcast = broadcastSummary.extend({ content: z.string().nullable() });
export type SentBroadcast = z.infer<typeof sentBroadcast>;
