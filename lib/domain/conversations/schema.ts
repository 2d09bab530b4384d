import { z } from 'zod';
import { attachmentView } from '@/lib/domain/attachments/schema';
import { ROLES } from '@/lib/domain/identity/schema';
import { requiredText, storableText } from '@/lib/shared/text';

export const CONVERSATION_KINDS = ['direct', 'group', 'broadcast', 'system', 'support'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

export const PARTICIPATION_VIAS = ['member', 'cover', 'handover'] as const;
export type ParticipationVia = (typeof PARTICIPATION_VIAS)[number];

export const MESSAGE_TYPES = [
  'direct',
  'group',
  'broadcast',
  'system',
  'progress_summary',
  'appointment_reminder',
  'wellness_check_in',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

export const MESSAGE_STATUSES = ['queued', 'sent', 'failed', 'cancelled'] as const;

/** What the sender of a message is told of its reading: when to the minute, on which day, or nothing. */
export const READ_SHOWN = ['minute', 'day', 'hidden'] as const;

/** Code points. */
export const CONTENT_MAX = 10_000;
export const SUBJECT_MAX = 255;
/** Sanitised HTML may be longer than its text; this bounds what is parsed. Code points. */
export const CONTENT_HTML_MAX = 40_000;
export const PREVIEW_MAX = 140;
export const CORRECTION_REASON_MAX = 200;

export const contentInput = requiredText(CONTENT_MAX);
export const subjectInput = storableText(SUBJECT_MAX);

/** The words of a message, decrypted. */
export interface MessageBody {
  subject: string | null;
  content: string;
  contentHtml: string | null;
  /** Why an earlier message is corrected by this one. */
  correctionReason?: string | null;
  /** The first writer of words that were passed on, as whoever passed them on knew them, and when they were sent (ISO 8601). */
  forwardedFrom?: { name: string; sentAt: string } | null;
  /** What was typed, where it is not the plain content: a held message goes back to the composer as it was. */
  source?: string | null;
  /** Of a draft: the files that wait with it, by id. */
  attachmentIds?: number[];
}

/** Folders that exist from the first day. */
export const FOLDERS = ['inbox', 'unread', 'pinned', 'snoozed', 'done', 'archived'] as const;
export type Folder = (typeof FOLDERS)[number];

/** A person's own order of a conversation, which nobody else sees. */
const ownOrder = {
  /** Id of an own folder. */
  folderId: z.number().nullable(),
  /** Ids of own labels. */
  labels: z.array(z.number()),
  /** In the future, else null. */
  snoozedUntil: z.date().nullable(),
  isDone: z.boolean(),
};

/** How far a message came, as its sender sees it. `erased` words are null, never an error. */
export const conversationSummary = z.object({
  conversationId: z.number(),
  kind: z.enum(CONVERSATION_KINDS),
  /** Username of the other side; null in groups and broadcasts. */
  withUser: z.string().nullable(),
  displayName: z.string(),
  role: z.enum(ROLES).nullable(),
  /** Title of a subject thread; null in a pair's main conversation. */
  subject: z.string().nullable(),
  /** One line; null when nothing is left to show or the words were erased. */
  lastMessage: z.string().nullable(),
  /** Files went with it: what to show where it has no words. */
  lastHasFiles: z.boolean(),
  lastMessageId: z.number().nullable(),
  lastMessageTime: z.date().nullable(),
  unreadCount: z.number(),
  isLatestFromThem: z.boolean(),
  /** Only for one's own latest message: the least advanced recipient. */
  latestStatus: z.enum(['sent', 'delivered', 'read']).nullable(),
  via: z.enum(PARTICIPATION_VIAS),
  takesReplies: z.boolean(),
  isMuted: z.boolean(),
  isPinned: z.boolean(),
  isArchived: z.boolean(),
  ...ownOrder,
  /** Its snooze is over, and it was not read since. */
  hasWoken: z.boolean(),
});
export type ConversationSummary = z.infer<typeof conversationSummary>;

export const messageQuote = z.object({
  messageId: z.number(),
  sender: z.string(),
  senderName: z.string(),
  excerpt: z.string().nullable(),
});

/** One emoji on a message, and who chose it, as far as the reader may know. */
export const messageReaction = z.object({
  emoji: z.string(),
  count: z.number(),
  isOwn: z.boolean(),
  people: z.array(z.object({ username: z.string(), displayName: z.string() })),
});
export type MessageReaction = z.infer<typeof messageReaction>;

/** A message that is pinned in its conversation. */
export const pinnedMessage = z.object({
  messageId: z.number(),
  senderName: z.string(),
  /** Null when the words were erased. */
  excerpt: z.string().nullable(),
  pinnedAt: z.date(),
});
export type PinnedMessage = z.infer<typeof pinnedMessage>;

/** A message as one participant sees it. Times that the reader may not know are absent (null). */
export const messageView = z.object({
  id: z.number(),
  conversationId: z.number(),
  position: z.number().nullable(),
  sender: z.string(),
  senderName: z.string(),
  senderRole: z.enum(ROLES),
  /** Username of the one recipient, seen from the sender; the reader otherwise; null in groups. */
  recipient: z.string().nullable(),
  isOwn: z.boolean(),
  subject: z.string().nullable(),
  content: z.string().nullable(),
  contentHtml: z.string().nullable(),
  isErased: z.boolean(),
  type: z.enum(MESSAGE_TYPES),
  /** Own message: every recipient read it. Others': this reader did. */
  isRead: z.boolean(),
  readAt: z.date().nullable(),
  /** Of one's own message whose reader tells the day alone: that day, in the reader's zone of this view; `readAt` is null then. */
  readOn: z.string().nullable(),
  deliveredAt: z.date().nullable(),
  sentAt: z.date().nullable(),
  /** A scheduled message that an outage made late was meant to go at this time; null for every other. */
  delayedFrom: z.date().nullable(),
  replyToId: z.number().nullable(),
  replyTo: messageQuote.nullable(),
  /** The earlier message that this one corrects. */
  correctionOfId: z.number().nullable(),
  /** The later message that corrects this one, and why; then this one is shown struck. */
  correctedById: z.number().nullable(),
  correctionReason: z.string().nullable(),
  /** Whose words were passed on, and when they were sent; null for one's own words. */
  forwardedFrom: z.object({ name: z.string(), sentAt: z.string() }).nullable(),
  isUrgent: z.boolean(),
  /** Of one's own message to a group: how many have it, instead of who. Null in pairs and for others' messages. */
  receiptCounts: z.object({ total: z.number(), delivered: z.number(), read: z.number() }).nullable(),
  /** The reader's own star. */
  isStarred: z.boolean(),
  attachments: z.array(attachmentView),
  reactions: z.array(messageReaction),
  /** At the top of the conversation for everybody in it. */
  isPinned: z.boolean(),
  /** The reader's own open task about it. */
  task: z.object({ id: z.number(), dueOn: z.string().nullable() }).nullable(),
  status: z.enum([...MESSAGE_STATUSES, 'delivered', 'read']),
  /** Idempotency key of one's own send, so that an optimistic bubble meets its message; null for others'. */
  clientKey: z.string().nullable(),
});
export type MessageView = z.infer<typeof messageView>;

/** Who answers a thread now. */
export const claimHolder = z.object({ username: z.string(), displayName: z.string() });
export type ClaimHolder = z.infer<typeof claimHolder>;

/** A member of a shared group: staff as themselves, patients under the name that they chose there. */
export const groupMember = z.object({
  /** For a patient what stands for the username in this group. */
  username: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  isYou: z.boolean(),
});
export type GroupMember = z.infer<typeof groupMember>;

/** What the thread's head and composer need to know. */
export const threadHead = z.object({
  conversationId: z.number(),
  kind: z.enum(CONVERSATION_KINDS),
  withUser: z.string().nullable(),
  displayName: z.string(),
  role: z.enum(ROLES).nullable(),
  subject: z.string().nullable(),
  /** The other side's, so that a time can be chosen that suits both; null in groups and between patients. */
  timeZone: z.string().nullable(),
  via: z.enum(PARTICIPATION_VIAS),
  participantCount: z.number(),
  /** Messages at its top. */
  pinnedCount: z.number(),
  unreadCount: z.number(),
  lastReadPosition: z.number(),
  isMuted: z.boolean(),
  isPinned: z.boolean(),
  isArchived: z.boolean(),
  ...ownOrder,
  /** Who of the clinical people answers it now; always null for everybody who is none. */
  claimedBy: claimHolder.nullable(),
  /** Of a shared group; null everywhere else. */
  group: z.object({ groupId: z.number(), isOwner: z.boolean(), members: z.array(groupMember) }).nullable(),
  /** Whether this reader may write here now, and if not, why in words for the screen. */
  /** False in groups, and towards admins and whoever is responsible for the patient of the two. */
  canBlock: z.boolean(),
  /** The caller's own block; nobody learns of another's. */
  hasBlocked: z.boolean(),
  /** Mail of a patient to support, which the developers share. */
  isSupport: z.boolean(),
  canWrite: z.boolean(),
  cannotWriteReason: z
    .enum(['closed', 'no_replies', 'read_only', 'not_permitted', 'suspended', 'deactivated'])
    .nullable(),
});
export type ThreadHead = z.infer<typeof threadHead>;

export const threadPage = z.object({
  conversationId: z.number(),
  messages: z.array(messageView),
  participantCount: z.number(),
  /** Pass as `cursor` for the next older page; null at the start of the conversation. */
  nextCursor: z.string().nullable(),
});
export type ThreadPage = z.infer<typeof threadPage>;
