import type {
  ConversationSummary,
  MessageView,
  Folder as StandingFolder,
  ThreadHead as ThreadHeadDto,
  ThreadPage as ThreadPageDto,
} from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { HeldMessage } from '@/lib/domain/messages/schema';
import type { OverWire } from '@/lib/shared/wire';

/** The DTOs as the browser holds them: times are ISO texts. */
export type Conversation = OverWire<ConversationSummary>;
export type ConversationPage = { conversations: Conversation[]; nextCursor: string | null };
export type Message = OverWire<MessageView>;
export type ThreadHead = OverWire<ThreadHeadDto>;
export type ThreadPage = OverWire<ThreadPageDto>;
/** Own message that waits to be sent; `undoUntil` is by this browser's clock, in milliseconds since the epoch. */
export type Held = OverWire<HeldMessage> & { undoUntil: number };
export type UnreadCounts = { unreadCount: number; folders: Record<string, number> };
export type DeliveryStatus = {
  messageId: number;
  status: string;
  counts: { total: number; delivered: number; read: number };
  recipients: {
    username: string;
    deliveredAt: string | null;
    readAt: string | null;
    readOn: string | null;
  }[];
};
export type Recipient = {
  username: string;
  displayName: string;
  role: Role;
  timeZone: string | null;
  relation: Relation;
};
export type Relation = 'care_team' | 'own_patient' | 'colleague' | 'support' | 'peer' | 'person';
/** What a list shows: a standing folder, an own one by its id, what has a label, or a narrower view (see list-view.ts). */
export type Folder = StandingFolder | number | `label:${number}` | `view:${string}`;
export type { Role };

/** Who is signed in here. */
export type Reader = { username: string; displayName: string; role: Role };
