import { z } from 'zod';
import { MESSAGE_STATUSES } from '@/lib/domain/conversations/schema';
import { ROLES } from '@/lib/domain/identity/schema';
import { storableText } from '@/lib/shared/text';

/** Code points of a query. */
export const QUERY_MAX = 500;
const VALUE_MAX = 100;
/** Words and phrases in one query. */
export const TERMS_MAX = 30;
/** Up to here the total is exact. */
export const TOTAL_MAX = 1_000;

const value = storableText(VALUE_MAX).optional();

/** Operators may stand in `q` or apart; both count. */
export const searchInput = z.strictObject({
  q: storableText(QUERY_MAX).default(''),
  from: value,
  to: value,
  in: value,
  before: value,
  after: value,
  has: value,
  is: value,
  label: value,
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchInput = z.output<typeof searchInput>;

/** Start and end in UTF-16 units. */
const range = z.tuple([z.number(), z.number()]);

export const searchHit = z.object({
  messageId: z.number(),
  conversationId: z.number(),
  /** Username of who wrote it; in a group what stands for it there. */
  sender: z.string(),
  senderName: z.string(),
  senderRole: z.enum(ROLES),
  isOwn: z.boolean(),
  /** The other side's name, or that of the group. */
  conversationName: z.string(),
  /** Null while one's own message is held. */
  sentAt: z.date().nullable(),
  status: z.enum(MESSAGE_STATUSES),
  isUnread: z.boolean(),
  /** Title of the message, if it has one, with what of the query is in it. */
  subject: z.string().nullable(),
  subjectHighlights: z.array(range),
  /** A piece of the text around what was found; of the subject where only that has it. */
  snippet: z.string(),
  highlights: z.array(range),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchAnswer = z.object({
  results: z.array(searchHit),
  /** Exact up to 1,000; above, and where not everything was looked through, at least so many. */
  total: z.number(),
  totalIsExact: z.boolean(),
  nextCursor: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const suggestionsInput = z.strictObject({ q: storableText(VALUE_MAX).default('') });

export const searchSuggestions = z.object({
  /** With whom the caller has conversations: `value` is what to write after from: and to:. */
  people: z.array(z.object({ value: z.string(), displayName: z.string(), role: z.enum(ROLES) })),
  labels: z.array(z.object({ name: z.string(), hue: z.number() })),
  folders: z.array(z.string()),
});
export type SearchSuggestions = z.infer<typeof searchSuggestions>;
