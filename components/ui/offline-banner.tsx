'use client';

import CloudOff from 'lucide-react/icons/cloud-off';
import { useTranslations } from 'use-intl/react';
import { useOnline } from '@/lib/client/use-online';

/** Says calmly, above the content, that there is no network and what can still be done. */
export function OfflineBanner() {
  const t = useTranslations('common.offline');
  const isOnline = useOnline();
  return (
    <div role="status" className="empty:hidden">
      {!isOnline && (
        <div className="flex items-start gap-3 bg-waiting-soft px-4 py-2.5 text-sm">
          <CloudOff aria-hidden className="size-5 shrink-0 text-waiting" />
          <p>
            <strong>{t('title')}.</strong> {t('text')}
          </p>
        </div>
      )}
    </div>
  );
}
