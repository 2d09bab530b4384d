import { z } from 'zod';
import { attachmentIdsInput, attachmentView } from '@/lib/domain/attachments/schema';
import {
  CONTENT_HTML_MAX,
  CONTENT_MAX,
  CORRECTION_REASON_MAX,
  contentInput,
  MESSAGE_STATUSES,
  messageQuote,
  subjectInput,
} from '@/lib/domain/conversations/schema';
import { idInput, idParam, usernameInput } from '@/lib/domain/identity/schema';
import { requiredText, storableText } from '@/lib/shared/text';

const body = {
  subject: subjectInput.nullish(),
  /** May be left out where a file goes with the message. */
  content: storableText(CONTENT_MAX).default(''),
  /** Files of one's own that are uploaded and not sent, by id. */
  attachmentIds: attachmentIdsInput,
  /** Sanitised on the server whatever it holds. */
  contentHtml: storableText(CONTENT_HTML_MAX).nullish(),
  /** `markdown`: `content` is the composer's source, of which plain text and HTML are made. Default: plain, never interpreted. */
  format: z.enum(['plain', 'markdown']).default('plain'),
  /** Staff only; shows as a persistent toast and promises nothing faster. */
  urgent: z.boolean().default(false),
  /** Hold it for as long as the sender chose to be able to take messages back; then it is queued, and sent by itself. */
  hold: z.boolean().default(false),
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

/** People to whom one message is passed on at once, each in their own conversation. */
export const FORWARD_MAX = 10;
/** Code points. */
export const FORWARD_NOTE_MAX = 1_000;
export const FORWARD_REASON_MAX = 300;

export const forwardInput = z.strictObject({
  messageId: idParam,
  recipients: z
    .array(usernameInput)
    .min(1)
    .max(FORWARD_MAX)
    .transform((names) => [...new Set(names)]),
  /** Markdown, above what is passed on. */
  note: requiredText(FORWARD_NOTE_MAX).nullish(),
  /** Why a clinical person who does not care for the patient needs their words; for the record, never sent. */
  reason: requiredText(FORWARD_REASON_MAX)
    .transform((text) => text.trim())
    .nullish(),
});

export const messageIdInput = z.strictObject({ messageId: idParam });

/** Emoji of one person on one message. */
export const REACTIONS_MAX = 8;

/** One emoji as people see one, of however many code points; percent-encoded in an address. */
export const emojiInput = z
  .string()
  .max(300)
  .transform(decoded)
  .refine((text) => /^\p{RGI_Emoji}$/v.test(text), 'Give one emoji.');
export const reactionInput = z.strictObject({ messageId: idParam, emoji: emojiInput });
export const reactionAnswer = z.object({ messageId: z.number(), emoji: z.string(), isOn: z.boolean() });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const sendAnswer = z.object({
  messageId: z.number(),
  conversationId: z.number(),
  /** Null while it is held. */
  sentAt: z.date().nullable(),
  status: z.enum(MESSAGE_STATUSES),
  /** When a held message is sent. */
  releaseAt: z.date().optional(),
  /** Milliseconds from this answer on in which it can be taken back for certain: what a countdown may show. */
  undoForMs: z.number().optional(),
});
export type SendAnswer = z.infer<typeof sendAnswer>;

export const forwardAnswer = z.object({
  status: z.enum(['queued', 'sent']),
  releaseAt: z.date().nullable(),
  undoForMs: z.number().nullable(),
  /** One a recipient. */
  messages: z.array(z.object({ messageId: z.number(), conversationId: z.number() })),
});
export type ForwardAnswer = z.infer<typeof forwardAnswer>;

/** One of the caller's own messages that nobody else has: held, or refused when its time came. */
export const heldMessage = z.object({
  messageId: z.number(),
  conversationId: z.number(),
  /** With whom; null in groups. */
  withUser: z.string().nullable(),
  status: z.enum(['queued', 'failed']),
  subject: z.string().nullable(),
  /** As it was typed (Markdown); null when it was erased. */
  content: z.string().nullable(),
  replyTo: messageQuote.nullable(),
  isUrgent: z.boolean(),
  createdAt: z.date(),
  releaseAt: z.date(),
  /** Milliseconds from this answer on; 0 when it is about to be sent. */
  undoForMs: z.number(),
  /** Why it was refused, as an error code. */
  failure: z.string().nullable(),
  clientKey: z.string(),
  attachments: z.array(attachmentView),
});
export type HeldMessage = z.infer<typeof heldMessage>;

export const heldMessages = z.object({ messages: z.array(heldMessage) });

/** What went back to its author. */
export const takenBack = heldMessage.pick({
  messageId: true,
  conversationId: true,
  withUser: true,
  subject: true,
  content: true,
  replyTo: true,
  isUrgent: true,
  attachments: true,
});
export type TakenBack = z.infer<typeof takenBack>;
