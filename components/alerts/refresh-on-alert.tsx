'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useMessaging } from '@/lib/client/messaging-context';

/** Longer than any page takes until it runs. */
const renderedWithinMs = 10_000;

/** Renders the page anew when something about an alert changed. */
export function RefreshOnAlert() {
  const router = useRouter();
  const { client } = useMessaging();
  useEffect(() => {
    // Told while the page was rendered, or before this part of it ran: what the server read for it may be from before.
    if (Date.now() - client.alertHeardAt < renderedWithinMs) router.refresh();
    return client.onAlert(() => router.refresh());
  }, [client, router]);
  return null;
}
