import { z } from 'zod';
import {
  CONTENT_HTML_MAX,
  CORRECTION_REASON_MAX,
  contentInput,
  subjectInput,
} from '@/lib/domain/conversations/schema';
import { idInput, idParam, usernameInput } from '@/lib/domain/identity/schema';
import { requiredText, storableText } from '@/lib/shared/text';

const body = {
  subject: subjectInput.nullish(),
  content: contentInput,
  /** Sanitised on the server whatever it holds. */
  contentHtml: storableText(CONTENT_HTML_MAX).nullish(),
  /** `markdown`: `content` is the composer's source, of which plain text and HTML are made. Default: plain, never interpreted. */
  format: z.enum(['plain', 'markdown']).default('plain'),
  /** Staff only; shows as a persistent toast and promises nothing faster. */
  urgent: z.boolean().default(false),
};

export const sendInput = z.strictObject({
  ...body,
  recipient: usernameInput,
  replyToId: idInput.nullish(),
  /** Open a subject thread of its own instead of the pair's one direct conversation. */
  newThread: z.boolean().default(false),
});
export type SendInput = z.output<typeof sendInput>;

/** Into a conversation that the caller is in. */
export const sendToConversationInput = z.strictObject({
  ...body,
  conversationId: idParam,
  replyToId: idInput.nullish(),
});

export const replyInput = z.strictObject({ ...body, messageId: idParam });

/** The words that stand instead of a message's, and why. */
export const correctionInput = z.strictObject({
  messageId: idParam,
  content: contentInput,
  reason: requiredText(CORRECTION_REASON_MAX).transform((reason) => reason.trim()),
  format: body.format,
});

export const messageIdInput = z.strictObject({ messageId: idParam });

export const sendAnswer = z.object({
  messageId: z.number(),
  conversationId: z.number(),
  sentAt: z.date(),
  status: z.enum(['sent', 'queued']),
});
export type SendAnswer = z.infer<typeof sendAnswer>;
