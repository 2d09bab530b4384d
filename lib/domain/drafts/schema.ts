import { z } from 'zod';
import { attachmentIdsInput, attachmentView } from '@/lib/domain/attachments/schema';
import { subjectInput } from '@/lib/domain/conversations/schema';
import { idInput, idParam, ROLES, usernameInput } from '@/lib/domain/identity/schema';
import { storableText } from '@/lib/shared/text';

/** Longer than any message, so that a text that is still too long is not lost either. Code points. */
export const DRAFT_MAX = 40_000;
/** What is deleted, and versions that lost to another device, can be brought back for as long. */
export const DRAFT_KEEP_DAYS = 30;

/** Creates a draft; with `draftId` and the `version` that the text is based on, changes it. */
export const draftInput = z
  .strictObject({
    draftId: idInput.optional(),
    version: idInput.optional(),
    /** Names the draft before the server has; it is sent under it. */
    clientKey: z
      .uuid()
      .transform((key) => key.toLowerCase())
      .optional(),
    /** Where it is written; null or absent for a new message. */
    conversationId: idInput.nullish(),
    recipient: usernameInput.nullish(),
    subject: subjectInput.nullish(),
    /** The composer's Markdown as it is. */
    content: storableText(DRAFT_MAX).default(''),
    /** Own files that shall go with it, by id. */
    attachmentIds: attachmentIdsInput,
    replyToId: idInput.nullish(),
    newThread: z.boolean().default(false),
  })
  .refine(({ draftId, version }) => (draftId === undefined) === (version === undefined), {
    path: ['version'],
    message: 'Name the draft and the version that was changed.',
  })
  .refine(
    ({ content, subject, attachmentIds }) =>
      content.trim() !== '' || Boolean(subject?.trim()) || attachmentIds.length > 0,
    { path: ['content'], message: 'Write something first.' },
  )
  .refine(({ conversationId, recipient }) => !conversationId || !recipient, {
    path: ['recipient'],
    message: 'A conversation has its people.',
  });
export type DraftInput = z.output<typeof draftInput>;

export const draftTarget = z.strictObject({ draftId: idParam });
export const draftVersionTarget = z.strictObject({ draftId: idParam, versionId: idParam });

/** Why a draft cannot be sent as it is addressed. */
export const DRAFT_PROBLEMS = [
  'not_permitted',
  'suspended',
  'deactivated',
  'closed',
  'no_replies',
  'read_only',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];

/** With a problem nobody is named: whoever opens it chooses anew. */
export const draftView = z.object({
  draftId: z.number(),
  version: z.number(),
  clientKey: z.string(),
  /** Username of the one person it is for; null when that is open, or a group. */
  recipient: z.string().nullable(),
  recipientName: z.string().nullable(),
  recipientRole: z.enum(ROLES).nullable(),
  conversationId: z.number().nullable(),
  subject: z.string().nullable(),
  content: z.string(),
  attachments: z.array(attachmentView),
  replyToId: z.number().nullable(),
  newThread: z.boolean(),
  updatedAt: z.date(),
  problem: z.enum(DRAFT_PROBLEMS).nullable(),
  /** Earlier or refused versions that can be brought back. */
  versionCount: z.number(),
});
export type DraftView = z.infer<typeof draftView>;

export const draftPage = z.object({
  drafts: z.array(draftView),
  nextCursor: z.string().nullable(),
  /** Over all pages. */
  total: z.number(),
});
export type DraftPage = z.infer<typeof draftPage>;

export const draftSaved = z.object({ draftId: z.number(), version: z.number(), updatedAt: z.date() });
export type DraftSaved = z.infer<typeof draftSaved>;

/** Something older that a draft said. */
export interface DraftVersion {
  versionId: number;
  /** `refused`: written on a device that did not know the newer text. */
  origin: 'saved' | 'refused';
  subject: string | null;
  content: string;
  keptAt: Date;
}
