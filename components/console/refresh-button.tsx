'use client';

import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { Button } from '@/components/ui/button';

/**
 * Reads the page's numbers anew: on a press, and when somebody comes back to the tab. Never by a clock, since looking at a page is
 * activity and would keep an unattended session open.
 */
export function RefreshButton({ label }: { label: string }) {
  const router = useRouter();
  const [isBusy, startRefresh] = useTransition();

  useEffect(() => {
    const refreshWhenSeen = () => document.visibilityState === 'visible' && router.refresh();
    document.addEventListener('visibilitychange', refreshWhenSeen);
    return () => document.removeEventListener('visibilitychange', refreshWhenSeen);
  }, [router]);

  return (
    <Button size="small" isBusy={isBusy} onClick={() => startRefresh(() => router.refresh())}>
      <RefreshCw aria-hidden />
      {label}
    </Button>
  );
}
