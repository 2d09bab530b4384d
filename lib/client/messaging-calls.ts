import { type CallOptions, call } from '@/lib/client/api';
import { type Attachment, attachmentIds } from '@/lib/client/attachments';
import { criteriaOf } from '@/lib/client/list-view';
import type {
  ConversationPage,
  DeliveryStatus,
  Folder,
  Held,
  Message,
  Recipient,
  Role,
  ThreadHead,
  ThreadPage,
  UnreadCounts,
} from '@/lib/client/messaging-types';
import { newKey } from '@/lib/client/new-key';

type Listen = Pick<CallOptions, 'signal'>;
export type SendAnswer = {
  messageId: number;
  conversationId: number;
  sentAt: string | null;
  status: string;
  releaseAt?: string;
  undoForMs?: number;
};
export type TakenBack = Pick<
  Held,
  'messageId' | 'conversationId' | 'subject' | 'content' | 'replyTo' | 'isUrgent' | 'attachments'
>;
export type Words = {
  content: string;
  subject?: string;
  replyToId?: number;
  urgent?: boolean;
  /** Files that go with it, uploaded already. */
  attachments?: Attachment[];
};

/** Words as the calls take them: files by their ids. */
export const wireWords = ({ attachments, ...words }: Words) => ({
  ...words,
  ...(attachments?.length ? { attachmentIds: attachmentIds(attachments) } : {}),
});

const base = '/api/messages';
/** Conversations or messages: as many as one call gives. */
export const MOST_AT_ONCE = 100;

const conversation = (id: number) => `${base}/conversations/${id}`;

/** The messaging part of the contract, one function a call. All throw ApiError. */
export const conversationPage = (
  { folder, ...page }: { folder: Folder; cursor?: string; limit?: number },
  options?: Listen,
) =>
  call<ConversationPage>('GET', `${base}/conversations`, {
    query: { ...criteriaOf(folder), ...page },
    ...options,
  });

/** How many conversations a list has in all. */
export const conversationCount = (folder: Folder, options?: Listen) =>
  call<{ count: number }>('GET', `${base}/conversations/count`, {
    query: { ...criteriaOf(folder) },
    ...options,
  }).then(({ count }) => count);

export const sentPage = (query: { cursor?: string }, options?: Listen) =>
  call<{ messages: Message[]; nextCursor: string | null }>('GET', `${base}/sent`, { query, ...options });

export const threadPage = (
  id: number,
  query: { after?: number; cursor?: string; limit?: number } = {},
  options?: Listen,
) => call<ThreadPage>('GET', `${conversation(id)}/messages`, { query, ...options });

export const threadHead = (id: number, options?: Listen) =>
  call<ThreadHead>('GET', conversation(id), options);

export const unreadCounts = (options?: Listen) => call<UnreadCounts>('GET', `${base}/unread-count`, options);

export const messageById = (id: number) => call<Message>('GET', `${base}/${id}`);

export const deliveryStatus = (id: number, options?: Listen) =>
  call<DeliveryStatus>('GET', `${base}/status/${id}`, options);

export const recipients = (q: string, { role, ...options }: Listen & { role?: Role } = {}) =>
  call<{ recipients: Recipient[] }>('GET', `${base}/recipients`, { query: { q, role }, ...options });

export const sendTo = (recipient: string, words: Words & { newThread?: boolean }, options: CallOptions) =>
  call<SendAnswer>('POST', `${base}/send`, {
    ...options,
    body: { recipient, format: 'markdown', hold: true, ...wireWords(words) },
  });

export const sendInto = (id: number, words: Words, options: CallOptions) =>
  call<SendAnswer>('POST', `${conversation(id)}/messages`, {
    ...options,
    body: { format: 'markdown', hold: true, ...wireWords(words) },
  });

/** What waits to be sent, with the end of its countdown by this browser's clock. */
export async function heldMessages(options?: Listen): Promise<Held[]> {
  const askedAt = Date.now();
  const { messages } = await call<{ messages: Omit<Held, 'undoUntil'>[] }>('GET', `${base}/held`, options);
  return messages.map((one) => ({ ...one, undoUntil: askedAt + one.undoForMs }));
}

export const undoMessage = (id: number) => call<TakenBack>('POST', `${base}/${id}/undo`, { body: {} });

export const correctMessage = (
  id: number,
  words: { content: string; reason: string },
  options: CallOptions,
) =>
  call<SendAnswer>('POST', `${base}/${id}/correct`, { ...options, body: { format: 'markdown', ...words } });

export const changeOwnState = (
  id: number,
  body: { readUpTo?: number; muted?: boolean; pinned?: boolean },
  options?: Pick<CallOptions, 'keepalive'>,
) => call<ThreadHead>('PATCH', conversation(id), { ...options, body });

export const setArchived = (id: number, isArchived: boolean) =>
  call<unknown>('PATCH', `${conversation(id)}/${isArchived ? 'archive' : 'unarchive'}`);

export const markMessage = (id: number, as: 'read' | 'unread') =>
  call<unknown>('PATCH', `${base}/${id}/${as}`);

export const deleteMessage = (id: number) => call<void>('DELETE', `${base}/${id}`);

export const sayTyping = (id: number, isTyping: boolean) =>
  call<void>('POST', `${conversation(id)}/typing`, { body: { isTyping }, keepalive: true });

export const blockPerson = (username: string) =>
  call<unknown>('POST', `${base}/block/${encodeURIComponent(username)}`, {
    body: {},
    key: newKey(),
  });

export const unblockPerson = (username: string) =>
  call<void>('DELETE', `${base}/block/${encodeURIComponent(username)}`);
