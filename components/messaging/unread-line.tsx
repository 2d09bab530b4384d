'use client';

import { useTranslations } from 'use-intl/react';

/** Where the reader left off. */
export function UnreadLine() {
  const t = useTranslations('messaging.thread');
  return (
    <li data-unread-line className="my-3 flex items-center gap-3 text-sm font-semibold text-danger-text">
      <span aria-hidden className="h-px flex-1 bg-danger/40" />
      {t('newMessages')}
      <span aria-hidden className="h-px flex-1 bg-danger/40" />
    </li>
  );
}
