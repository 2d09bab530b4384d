import { z } from 'zod';
import { suspensionRequest } from '@/lib/domain/blocking/schema';
import { MESSAGE_TYPES } from '@/lib/domain/conversations/schema';
import { idParam, personSummary, usernameInput } from '@/lib/domain/identity/schema';
import { cursorParam, limitParam } from '@/lib/shared/page';
import { NOTE_MAX, REPORT_REASONS } from '@/lib/shared/report-reasons';
import { storableText } from '@/lib/shared/text';

/** `resolved`: something was done; `dismissed`: nothing needed to be. */
export const REPORT_STATES = ['open', 'in_review', 'resolved', 'dismissed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

const note = storableText(NOTE_MAX)
  .transform((text) => text.trim() || null)
  .nullish()
  .transform((text) => text ?? null);

export const reportInput = z.strictObject({
  id: idParam,
  reason: z.enum(REPORT_REASONS),
  note,
  /** Hand over a copy of the message's words; without it the admins learn who and when, never what. */
  includeText: z.boolean().default(false),
});

export const reportReceipt = z.object({ reportId: z.number(), status: z.literal('received') });
export type ReportReceipt = z.infer<typeof reportReceipt>;

export const reportFilters = z.strictObject({
  state: z.enum(REPORT_STATES).optional(),
  /** Who wrote what was reported. */
  reported: usernameInput.optional(),
  reporter: usernameInput.optional(),
  limit: limitParam(20),
  cursor: cursorParam,
});
export type ReportFilters = z.output<typeof reportFilters>;

export const reportTarget = z.strictObject({ id: idParam });

export const reportView = z.object({
  reportId: z.number(),
  reason: z.enum(REPORT_REASONS),
  state: z.enum(REPORT_STATES),
  reporter: personSummary,
  reported: personSummary,
  isReportedSuspended: z.boolean(),
  messageId: z.number(),
  conversationId: z.number(),
  messageType: z.enum(MESSAGE_TYPES),
  sentAt: z.date(),
  createdAt: z.date(),
  /** The reporter's; null when there is none or it can no longer be read. */
  note: z.string().nullable(),
  /** The message's words were handed over; reading them is a call of its own, which is audited. */
  hasText: z.boolean(),
  outcome: z.string().nullable(),
  handledBy: z.string().nullable(),
  handledAt: z.date().nullable(),
  /** A suspension followed from it. */
  ledToSuspension: z.boolean(),
});
export type ReportView = z.infer<typeof reportView>;

/** The words that a reporter handed over; null once their owner was erased. */
export const reportedWords = z.object({
  reportId: z.number(),
  subject: z.string().nullable(),
  content: z.string().nullable(),
});
export type ReportedWords = z.infer<typeof reportedWords>;

export const reportChange = z
  .strictObject({
    id: idParam,
    state: z.enum(REPORT_STATES).optional(),
    outcome: note,
    /** Suspend whoever wrote the message, in the same act. */
    suspend: suspensionRequest.pick({ reason: true, until: true }).nullish(),
  })
  .refine(({ state, outcome, suspend }) => Boolean(state || outcome || suspend), {
    message: 'Change at least one thing.',
  });

/** `person`: only what they have part in, as one side of a block, or suspended. */
export const moderationPage = z.strictObject({
  person: usernameInput.optional(),
  limit: limitParam(50),
  cursor: cursorParam,
});
export type ModerationPage = z.output<typeof moderationPage>;

/** Who stopped writing with whom; the reason is the blocker's own. */
export interface BlockView {
  blocker: z.infer<typeof personSummary>;
  blocked: z.infer<typeof personSummary>;
  blockedAt: Date;
}

export interface SuspensionView {
  suspensionId: number;
  person: z.infer<typeof personSummary>;
  suspendedBy: string;
  reason: string | null;
  startsAt: Date;
  endsAt: Date | null;
  /** `lifted` before its end by somebody, `ended` by itself. */
  state: 'running' | 'lifted' | 'ended';
  liftedBy: string | null;
}

/** What the admins know of one person's conduct, the newest of each first. */
export interface ConductView {
  person: z.infer<typeof personSummary>;
  isSuspended: boolean;
  reportsAbout: ReportView[];
  reportsBy: ReportView[];
  blocks: BlockView[];
  suspensions: SuspensionView[];
}
