'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from './button';

type LoadMoreProps = {
  hasMore: boolean;
  isLoading: boolean;
  onLoadMore: () => void;
  /** Also loads when it scrolls near the window; the button stays for keyboards and slow networks. */
  isAutomatic?: boolean;
  label?: string;
};

const near = '400px';

/** The end of a page of a list. Nothing once everything is there. */
export function LoadMore({ hasMore, isLoading, onLoadMore, isAutomatic = false, label }: LoadMoreProps) {
  const t = useTranslations('common');
  const end = useRef<HTMLDivElement>(null);
  const isWatching = isAutomatic && hasMore && !isLoading;

  useEffect(() => {
    if (!isWatching || !end.current) return;
    // By `rootMargin` alone, what a scrolling box hides is never near.
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && onLoadMore(), {
      rootMargin: near,
      scrollMargin: near,
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [isWatching, onLoadMore]);

  if (!hasMore) return null;
  return (
    <div ref={end} className="flex justify-center p-3">
      <Button variant="ghost" size="small" isBusy={isLoading} onClick={onLoadMore}>
        {label ?? t('loadMore')}
      </Button>
    </div>
  );
}
