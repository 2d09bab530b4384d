import { z } from 'zod';
import { attachmentIdsInput } from '@/lib/domain/attachments/schema';
import { contentInput, subjectInput } from '@/lib/domain/conversations/schema';
import { idInput, idParam, usernameInput } from '@/lib/domain/identity/schema';

/** Copies of one batch. A caseload is far smaller; more is an announcement. */
export const BULK_MAX = 1_000;
/** Copies shown before sending, with the values of real patients. Source: features.md, K5. */
export const PREVIEW_COPIES = 3;
/** Recipients of a preview that are listed because words are missing for them. */
export const PROBLEMS_SHOWN = 20;

const audience = {
  recipients: z.array(usernameInput).min(1).max(BULK_MAX).optional(),
  /** A list of own patients that the caller keeps. */
  cohortId: idInput.optional(),
};
const words = {
  subject: subjectInput.nullish(),
  /** May hold variables: `{{patient.first_name}}`, with a fallback `{{patient.first_name|there}}`. */
  content: contentInput,
  format: z.enum(['plain', 'markdown']).default('plain'),
};
export const bulkShape = {
  ...audience,
  ...words,
  /** Own files of which each patient gets a copy. */
  attachmentIds: attachmentIdsInput,
  /** How many patients the sender was told it reaches; another number now is refused. */
  confirmedCount: z.number().int().min(0).optional(),
};
const namesOneAudience = (input: { recipients?: unknown; cohortId?: unknown }) =>
  (input.recipients === undefined) !== (input.cohortId === undefined);
const AUDIENCE_FAULT = 'Name either recipients or a cohort.';

export const bulkPreviewInput = z
  .strictObject({ ...audience, ...words })
  .refine(namesOneAudience, AUDIENCE_FAULT);

export const bulkInput = z
  .strictObject({
    ...bulkShape,
    /** Wait for the sender's undo time before the first copy goes out (C12). The screens send it. */
    hold: z.boolean().default(false),
  })
  .refine(namesOneAudience, AUDIENCE_FAULT);
export type BulkInput = z.output<typeof bulkInput>;
export type BulkAudience = Pick<BulkInput, 'recipients' | 'cohortId'>;

export const bulkTarget = z.strictObject({ id: idParam });

export const BULK_STATUSES = ['scheduled', 'queued', 'running', 'done', 'stopped', 'failed'] as const;
export const COPY_STATUSES = ['pending', 'sent', 'failed', 'stopped'] as const;
/** Why a copy was not sent. A refused pair is one reason, whatever refused it. */
export const COPY_REASONS = [
  'not_permitted',
  'suspended',
  'unresolved_variables',
  'too_long',
  'erased',
] as const;
export type CopyReason = (typeof COPY_REASONS)[number];

export const bulkAnswer = z.object({ batchId: z.number(), total: z.number() });
export type BulkAnswer = z.infer<typeof bulkAnswer>;

export const bulkSample = z.object({
  recipient: z.string(),
  displayName: z.string(),
  subject: z.string().nullable(),
  content: z.string(),
  contentHtml: z.string().nullable(),
  /** Variables without words for this patient: their copy would fail. */
  unresolved: z.array(z.string()),
});
export type BulkSample = z.infer<typeof bulkSample>;

export const zoneCount = z.object({ timeZone: z.string(), count: z.number() });
export type ZoneCount = z.infer<typeof zoneCount>;

export const bulkPreview = z.object({
  count: z.number(),
  /** Where they live, by the number of them: a time of one's own is another on their clocks. */
  zones: z.array(zoneCount),
  samples: z.array(bulkSample),
  /** Patients for whom words are missing. */
  problemCount: z.number(),
  problems: z.array(bulkSample.pick({ recipient: true, displayName: true, unresolved: true })),
});
export type BulkPreview = z.infer<typeof bulkPreview>;

/** A batch as its sender sees it; words are null once they were erased. */
export const bulkSummary = z.object({
  batchId: z.number(),
  status: z.enum(BULK_STATUSES),
  total: z.number(),
  sent: z.number(),
  failed: z.number(),
  stopped: z.number(),
  subject: z.string().nullable(),
  /** The source with its variables. */
  content: z.string().nullable(),
  createdAt: z.date(),
  /** Milliseconds until the first copy goes out; 0 once it may have. */
  heldForMs: z.number(),
  finishedAt: z.date().nullable(),
});
export type BulkSummary = z.infer<typeof bulkSummary>;

export const bulkProgress = bulkSummary.extend({
  results: z.array(
    z.object({
      recipient: z.string(),
      displayName: z.string(),
      status: z.enum(COPY_STATUSES),
      messageId: z.number().nullable(),
      conversationId: z.number().nullable(),
      reason: z.enum(COPY_REASONS).nullable(),
      unresolved: z.array(z.string()),
    }),
  ),
});
export type BulkProgress = z.infer<typeof bulkProgress>;

export const bulkList = z.object({ batches: z.array(bulkSummary), nextCursor: z.string().nullable() });
export type BulkList = z.infer<typeof bulkList>;
