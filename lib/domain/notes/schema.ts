import { z } from 'zod';
import { contentInput } from '@/lib/domain/conversations/schema';
import { idParam, ROLES } from '@/lib/domain/identity/schema';

export const NOTES_PAGE_MAX = 100;

export const newNote = z.strictObject({
  conversationId: idParam,
  content: contentInput,
  /** `markdown`: `content` is the composer's source, of which plain text and HTML are made. */
  format: z.enum(['plain', 'markdown']).default('plain'),
});

/** What staff wrote beside a patient's thread. Never part of a message's or a thread's shape. */
export const noteView = z.object({
  id: z.number(),
  conversationId: z.number(),
  author: z.string(),
  authorName: z.string(),
  authorRole: z.enum(ROLES),
  isOwn: z.boolean(),
  content: z.string().nullable(),
  contentHtml: z.string().nullable(),
  isErased: z.boolean(),
  createdAt: z.date(),
});
export type NoteView = z.infer<typeof noteView>;

export const notePage = z.object({
  /** Oldest first within the page; the first page is the newest. */
  notes: z.array(noteView),
  nextCursor: z.string().nullable(),
});
export type NotePage = z.infer<typeof notePage>;
