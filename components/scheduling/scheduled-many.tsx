'use client';

import { useTranslations } from 'use-intl/react';
import { LoadMore } from '@/components/ui/load-more';
import type { ScheduledPage } from '@/lib/client/scheduling-calls';
import { useScheduledList } from '@/lib/client/use-scheduled';
import { ScheduledItem } from './scheduled-item';

type ScheduledManyProps = { kind: 'bulk' | 'broadcast'; initial: ScheduledPage };

/** One's own messages to many that are still to go, or left somebody out; above the list of those that went. Nothing when none is. */
export function ScheduledMany({ kind, initial }: ScheduledManyProps) {
  const t = useTranslations('scheduling.list');
  const list = useScheduledList(initial, kind);
  const all = list.data.pages.flatMap((page) => page.scheduled);
  if (all.length === 0) return null;
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h2 className="text-base">{t('title')}</h2>
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {all.map((one) => (
          <li key={one.scheduledId} className="min-w-0">
            <ScheduledItem one={one} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
      />
    </section>
  );
}
