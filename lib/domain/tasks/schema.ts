import { z } from 'zod';
import { idInput, idParam } from '@/lib/domain/identity/schema';
import { requiredText } from '@/lib/shared/text';

/** Code points. */
export const TASK_NOTE_MAX = 500;

const note = requiredText(TASK_NOTE_MAX).transform((text) => text.trim());
/** A day in the person's own zone. */
const day = z.iso.date();

export const taskInput = z.strictObject({
  messageId: idInput,
  /** What to do, in own words. */
  note: note.nullish(),
  dueOn: day.nullish(),
});

export const taskChange = z.strictObject({
  id: idParam,
  note: note.nullable().optional(),
  dueOn: day.nullable().optional(),
  done: z.boolean().optional(),
});

export const TASK_STATUSES = ['open', 'done'] as const;

export const taskView = z.object({
  id: z.number(),
  messageId: z.number(),
  conversationId: z.number(),
  /** Whom the conversation is with, or what it is. */
  displayName: z.string(),
  senderName: z.string(),
  /** The message's first words; null when they were erased. */
  excerpt: z.string().nullable(),
  note: z.string().nullable(),
  dueOn: z.string().nullable(),
  createdAt: z.date(),
  doneAt: z.date().nullable(),
});
export type TaskView = z.infer<typeof taskView>;

export const taskPage = z.object({ tasks: z.array(taskView), nextCursor: z.string().nullable() });
