'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { useMessaging } from '@/lib/client/messaging-context';
import { useUnreadCount } from '@/lib/client/queries';

const settleMs = 400;
/** Older than this, a page that the browser brings back may show somebody waiting who has an answer by now. */
const staleMs = 5_000;

/** Renders a page of numbers anew when a message comes in, goes out or is read. `renderedAt` in ISO 8601. */
export function RefreshOnArrival({ renderedAt }: { renderedAt: string }) {
  const router = useRouter();
  const { client } = useMessaging();
  const first = useRef(renderedAt);
  const unread = useUnreadCount();
  const shownUnread = useRef(unread);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.refresh(), settleMs);
  }, [router]);

  useEffect(() => {
    if (Date.now() - Date.parse(first.current) > staleMs) later();
    return () => clearTimeout(timer.current);
  }, [later]);

  useEffect(() => {
    if (shownUnread.current !== unread) later();
    shownUnread.current = unread;
  }, [unread, later]);

  useEffect(() => {
    const stops = [client.onArrival(later), client.outbox.onSent(later)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, later]);

  return null;
}
