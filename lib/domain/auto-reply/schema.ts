import { z } from 'zod';
import { personSummary, usernameInput } from '@/lib/domain/identity/schema';
import { momentInput } from '@/lib/shared/page';
import { storableText } from '@/lib/shared/text';

/** `crisis`: in place of the person's own words, after a message that speaks of danger. */
export const AUTO_REPLY_KINDS = ['away', 'crisis'] as const;
export type AutoReplyKind = (typeof AUTO_REPLY_KINDS)[number];

/** Code points. */
export const AWAY_TEXT_MAX = 2_000;
/** An absence lasts at most a year. */
export const AWAY_MAX_MS = 366 * 86_400_000;
/** A patient is told once in this time. */
export const TOLD_EVERY_MS = 24 * 3_600_000;
/** Nobody is told of an absence so soon after staff wrote by hand. */
export const SILENT_AFTER_STAFF_MS = 15 * 60_000;

/** Off, or an absence with its words. */
export const autoReplyInput = z
  .strictObject({
    enabled: z.boolean(),
    /** Absent: from now on. */
    startsAt: momentInput.nullish(),
    endsAt: momentInput.nullish(),
    message: storableText(AWAY_TEXT_MAX).nullish(),
    /** The colleague whom the answer names. */
    cover: usernameInput.nullish(),
  })
  .superRefine(({ enabled, startsAt, endsAt, message }, context) => {
    if (!enabled) return;
    const wrong = (path: string, words: string) =>
      context.addIssue({ code: 'custom', path: [path], message: words });
    if (!message?.trim()) wrong('message', 'Write what patients shall be told.');
    if (!endsAt) wrong('endsAt', 'Say until when you are away.');
    else if (startsAt && startsAt >= endsAt) wrong('endsAt', 'The end must be later than the beginning.');
  });
export type AutoReplyInput = z.output<typeof autoReplyInput>;

export const autoReplyView = z.object({
  /** Whether there is an absence that has not ended. */
  enabled: z.boolean(),
  startsAt: z.date().nullable(),
  endsAt: z.date().nullable(),
  message: z.string().nullable(),
  cover: personSummary.nullable(),
});
export type AutoReplyView = z.infer<typeof autoReplyView>;
