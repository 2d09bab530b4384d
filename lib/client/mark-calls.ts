import { call } from '@/lib/client/api';
import type { Message } from '@/lib/client/messaging-types';
import { newKey } from '@/lib/client/new-key';
import type { PinnedMessage } from '@/lib/domain/conversations/schema';
import type { ForwardAnswer } from '@/lib/domain/messages/schema';
import type { OverWire } from '@/lib/shared/wire';

export type Forwarded = OverWire<ForwardAnswer>;
export type Pinned = OverWire<PinnedMessage>;

const message = (id: number) => `/api/messages/${id}`;

/** Marks on messages that everybody in the conversation sees. All throw ApiError. */
export const setReaction = (id: number, emoji: string, isOn: boolean) =>
  call<unknown>(isOn ? 'PUT' : 'DELETE', `${message(id)}/reactions/${encodeURIComponent(emoji)}`, body(isOn));

export const setPinned = (id: number, isPinned: boolean) =>
  call<unknown>(isPinned ? 'PUT' : 'DELETE', `${message(id)}/pin`, body(isPinned));

export const pinsOf = (conversationId: number, signal?: AbortSignal) =>
  call<{ pins: Pinned[] }>('GET', `/api/messages/conversations/${conversationId}/pins`, { signal }).then(
    ({ pins }) => pins,
  );

export const starredPage = (query: { cursor?: string }, signal?: AbortSignal) =>
  call<{ messages: Message[]; nextCursor: string | null }>('GET', '/api/messages/starred', { query, signal });

/** Pass a message on; held like a send, when the reader's choice of undoing says so. */
export async function forwardMessage(
  id: number,
  body: { recipients: string[]; note: string | null; reason: string | null },
): Promise<Forwarded & { askedAt: number }> {
  const askedAt = Date.now();
  const answer = await call<Forwarded>('POST', `${message(id)}/forward`, { body, key: newKey() });
  return { ...answer, askedAt };
}

const body = (isOn: boolean) => (isOn ? { body: {} } : {});
