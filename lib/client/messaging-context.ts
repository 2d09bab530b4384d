import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveStatus } from '@/lib/client/live-source';
import type { MessagingClient } from '@/lib/client/messaging-client';
import type { OutboxItem } from '@/lib/client/outbox';

export interface Messaging {
  client: MessagingClient;
  /** Where conversations stand in this layout: `/messages`, `/inbox`, `/console/messages`. */
  basePath: string;
}

export const MessagingContext = createContext<Messaging | null>(null);

/** The messaging of the signed-in person; only below a `MessagingProvider`. */
export function useMessaging(): Messaging {
  const messaging = useContext(MessagingContext);
  if (!messaging) throw new Error('A MessagingProvider is missing above.');
  return messaging;
}

export function useLiveStatus(): LiveStatus {
  const { client } = useMessaging();
  return useSyncExternalStore(
    client.onStatus,
    () => client.status,
    () => 'connecting',
  );
}

const none: readonly OutboxItem[] = [];

/** Everything on its way; empty while the server renders. */
export function useOutboxItems(): readonly OutboxItem[] {
  const { outbox } = useMessaging().client;
  return useSyncExternalStore(
    outbox.subscribe,
    () => outbox.items,
    () => none,
  );
}

/** What one has begun to write in a conversation, shortened; undefined: nothing. */
export function useDraftMark(conversationId: number): string | undefined {
  const { draftMarks } = useMessaging().client;
  return useSyncExternalStore(
    draftMarks.subscribe,
    () => draftMarks.in(conversationId),
    () => undefined,
  );
}

/** How many drafts there are; undefined until that is known. */
export function useDraftCount(): number | undefined {
  const { draftMarks } = useMessaging().client;
  return useSyncExternalStore(
    draftMarks.subscribe,
    () => draftMarks.total,
    () => undefined,
  );
}

const nobody: readonly string[] = [];

/** Usernames of those who are typing in a conversation now. */
export function useTyping(conversationId: number): readonly string[] {
  const { typing } = useMessaging().client;
  return useSyncExternalStore(
    typing.subscribe,
    () => typing.in(conversationId),
    () => nobody,
  );
}
