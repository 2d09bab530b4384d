'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { ErrorState } from './error-state';
import { LoadMore } from './load-more';

type MorePagesProps = {
  list: Pick<
    UseInfiniteQueryResult,
    'fetchNextPage' | 'hasNextPage' | 'isFetchNextPageError' | 'isFetchingNextPage'
  >;
  isAutomatic?: boolean;
  label?: string;
};

/** The end of a list that comes page by page: more on the way, more to ask for, or what failed with another try. */
export function MorePages({ list, isAutomatic = true, label }: MorePagesProps) {
  const more = () => void list.fetchNextPage();
  return (
    <>
      {list.isFetchNextPageError && <ErrorState onRetry={more} />}
      <LoadMore
        hasMore={list.hasNextPage && !list.isFetchNextPageError}
        isLoading={list.isFetchingNextPage}
        isAutomatic={isAutomatic}
        label={label}
        onLoadMore={more}
      />
    </>
  );
}
