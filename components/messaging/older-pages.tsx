'use client';

import { useTranslations } from 'use-intl/react';
import { LoadMore } from '@/components/ui/load-more';
import type { ThreadHead } from '@/lib/client/messaging-types';
import type { OlderLoader } from '@/lib/client/queries';

type OlderPagesProps = {
  head: ThreadHead;
  hasOlder: boolean;
  older: OlderLoader;
};

/** The upper end of what is loaded: more by itself when it comes into sight, by hand after a failure, or the beginning. */
export function OlderPages({ head, hasOlder, older }: OlderPagesProps) {
  const t = useTranslations('messaging.thread');
  if (!hasOlder)
    return (
      <p className="px-6 pt-8 pb-4 text-center text-sm text-muted-foreground">
        {head.kind === 'direct' ? t('start', { name: head.displayName }) : t('startOther')}
      </p>
    );
  return (
    <>
      {older.hasFailed && (
        <p role="alert" className="px-6 pt-4 text-center text-sm text-danger-text">
          {t('olderFailed')}
        </p>
      )}
      <LoadMore
        hasMore
        isLoading={older.isLoading}
        isAutomatic={!older.hasFailed}
        onLoadMore={older.run}
        label={t('older')}
      />
    </>
  );
}
