'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useMessaging } from '@/lib/client/messaging-context';

const soonMs = 400;

/** The dashboard is rendered by the server: a new message renders it anew, and what is being typed stays. */
export function RefreshOnArrival() {
  const { client } = useMessaging();
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = client.onArrival(() => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), soonMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, router]);
  return null;
}
