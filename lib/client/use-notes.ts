import { useQuery } from '@tanstack/react-query';
import { keys } from '@/lib/client/cache-keys';
import { allNotes } from '@/lib/client/care-calls';

/** Below the head's key: whatever makes the head stale (a `conversation` event, a reconnect) makes the notes stale too. */
export const notesKey = (conversationId: number) => [...keys.head(conversationId), 'notes'] as const;

/** The internal notes beside a thread, oldest first. A query of its own, so that no note ever stands among the messages. */
export function useNotes(conversationId: number) {
  return useQuery({
    queryKey: notesKey(conversationId),
    queryFn: ({ signal }) => allNotes(conversationId, signal),
  });
}
