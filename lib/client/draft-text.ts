import { attachmentIds } from '@/lib/client/attachments';
import type { Draft, Written } from '@/lib/client/draft-calls';

/** An empty place. */
export const nothing: Written = { content: '' };

export const writtenOf = (draft: Draft): Written => ({
  content: draft.content,
  subject: draft.subject ?? undefined,
  recipient: draft.conversationId === null ? (draft.recipient ?? undefined) : undefined,
  replyToId: draft.replyToId ?? undefined,
  newThread: draft.newThread || undefined,
  attachments: draft.attachments.length > 0 ? draft.attachments : undefined,
});

/** Addressing alone is no draft. */
export const isEmpty = ({ content, subject, attachments }: Written) =>
  content.trim() === '' && !subject?.trim() && !attachments?.length;

const normal = ({ content, subject, recipient, replyToId, newThread, attachments }: Written) => [
  content,
  subject || null,
  recipient ?? null,
  replyToId ?? null,
  newThread ?? false,
  attachmentIds(attachments),
];

/** Comparable: two drafts with the same are the same words to the same person. */
export const textOf = (written: Written) => JSON.stringify(normal(written));
export const isSame = (a: Written, b: Written) => (isEmpty(a) && isEmpty(b)) || textOf(a) === textOf(b);

/** The same words, to which the other text only adds what goes with them: a subject, the message that it answers. */
export const isCovered = (now: Written, other: Written) => isSame({ ...other, ...defined(now) }, other);

const defined = (written: Written) =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));

/** What was kept, and below it what was typed before that was known. */
export const joined = (kept: Written, typed: Written): Written => ({
  ...kept,
  ...typed,
  content: [kept.content, typed.content].filter((text) => text !== '').join('\n\n'),
  attachments: [...(kept.attachments ?? []), ...(typed.attachments ?? [])],
});
