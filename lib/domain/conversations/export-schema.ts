import { z } from 'zod';
import { CONVERSATION_KINDS, messageView } from '@/lib/domain/conversations/schema';
import { idParam } from '@/lib/domain/identity/schema';

/** Messages of one page of an export; more are asked for with `after`. */
export const EXPORT_PAGE_MAX = 1_000;
/** Messages on one printed page of the app. */
export const PRINT_MAX = 5_000;

export const exportInput = z.strictObject({
  conversationId: idParam,
  /** Id of the last message that one has: the page begins after it. */
  after: idParam.optional(),
  limit: z.coerce.number().int().min(1).max(PRINT_MAX).default(EXPORT_PAGE_MAX),
});

export const exportPage = z.object({
  conversation: z.object({
    conversationId: z.number(),
    kind: z.enum(CONVERSATION_KINDS),
    displayName: z.string(),
    withUser: z.string().nullable(),
  }),
  exportedBy: z.string(),
  exportedAt: z.date(),
  /** Oldest first. */
  messages: z.array(messageView),
  /** Pass as `after` for the next page; null at the end. */
  nextAfter: z.number().nullable(),
});
export type ExportPage = z.infer<typeof exportPage>;
