'use client';

import { useTranslations } from 'use-intl/react';
import { LoadMore } from '@/components/ui/load-more';

type MoreRowsProps = {
  hasMore: boolean;
  state: 'ready' | 'loading' | 'failed';
  loadMore: () => void;
};

/** The end of a table: more rows on request, or why they did not come. */
export function MoreRows({ hasMore, state, loadMore }: MoreRowsProps) {
  const t = useTranslations('console');
  return (
    <>
      {state === 'failed' && (
        <p role="alert" className="px-4 pt-3 text-center text-sm text-danger-text">
          {t('table.moreFailed')}
        </p>
      )}
      <LoadMore hasMore={hasMore} isLoading={state === 'loading'} onLoadMore={loadMore} />
    </>
  );
}
