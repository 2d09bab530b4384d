'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useMessaging } from '@/lib/client/messaging-context';

const settleMs = 400;
/** Older than this, a page that the browser brings back may show somebody waiting who has an answer by now. */
const staleMs = 5_000;

/** Renders a page of numbers anew when a message comes in or goes out. `renderedAt` in ISO 8601. */
export function RefreshOnArrival({ renderedAt }: { renderedAt: string }) {
  const router = useRouter();
  const { client } = useMessaging();
  const first = useRef(renderedAt);

  useEffect(() => {
    if (Date.now() - Date.parse(first.current) > staleMs) router.refresh();
  }, [router]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), settleMs);
    };
    const stops = [client.onArrival(later), client.outbox.onSent(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [client, router]);

  return null;
}
