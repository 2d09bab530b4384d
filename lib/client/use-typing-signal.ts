import { useCallback, useEffect, useRef } from 'react';
import * as calls from '@/lib/client/messaging-calls';

/** At most one word that one is typing in this time; it expires after six seconds by itself. */
const everyMs = 3_000;

/** Tells the others of a conversation that one is typing, and at once when one stopped (sent, left, emptied). Losing one is harmless. */
export function useTypingSignal(conversationId: number | undefined) {
  const lastAt = useRef(0);

  const typed = useCallback(() => {
    if (conversationId === undefined || Date.now() - lastAt.current < everyMs) return;
    lastAt.current = Date.now();
    calls.sayTyping(conversationId, true).catch(() => undefined);
  }, [conversationId]);

  const stopped = useCallback(() => {
    if (conversationId === undefined || lastAt.current === 0) return;
    lastAt.current = 0;
    calls.sayTyping(conversationId, false).catch(() => undefined);
  }, [conversationId]);

  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
