'use client';

import RefreshCw from 'lucide-react/icons/refresh-cw';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { TextLink } from '@/components/ui/text-link';
import type { LiveStatus } from '@/lib/client/live-source';
import { useLiveStatus } from '@/lib/client/messaging-context';
import { useOnline } from '@/lib/client/use-online';

/** A blink of the connection is nobody's business. */
const calmForMs = 3_000;

/** Says above the content that messages may be late, or that the session ended. Offline has a banner of its own. */
export function ConnectionBanner() {
  const t = useTranslations('messaging.connection');
  const status = useSettled(useLiveStatus());
  const isOnline = useOnline();
  const pathname = usePathname();
  const isShown = isOnline && (status === 'reconnecting' || status === 'signed-out');
  return (
    <div role="status" className="empty:hidden">
      {isShown && (
        <div className="flex items-center gap-3 bg-waiting-soft px-4 py-2.5 text-sm">
          <RefreshCw aria-hidden className="size-4.5 shrink-0 text-waiting" />
          {status === 'signed-out' ? (
            <p>
              {t('signedOut')}{' '}
              <TextLink href={`/login?next=${encodeURIComponent(pathname)}`} prefetch={false}>
                {t('signIn')}
              </TextLink>
            </p>
          ) : (
            <p>{t('reconnecting')}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** Trouble counts only once it lasts; its end counts at once. */
function useSettled(status: LiveStatus): LiveStatus {
  const [settled, setSettled] = useState<LiveStatus>('connecting');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(status), status === 'reconnecting' ? calmForMs : 0);
    return () => clearTimeout(timer);
  }, [status]);
  return status === 'reconnecting' ? settled : status;
}
