'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useMessaging } from '@/lib/client/messaging-context';

/** Renders the page anew when something about an alert changed. */
export function RefreshOnAlert() {
  const router = useRouter();
  const { client } = useMessaging();
  useEffect(() => client.onAlert(() => router.refresh()), [client, router]);
  return null;
}
