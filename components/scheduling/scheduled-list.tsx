'use client';

import Clock from 'lucide-react/icons/clock';
import { useTranslations } from 'use-intl/react';
import { EmptyState } from '@/components/ui/empty-state';
import { MorePages } from '@/components/ui/more-pages';
import type { Scheduled, ScheduledPage } from '@/lib/client/scheduling-calls';
import { useScheduledList } from '@/lib/client/use-scheduled';
import { ScheduledItem } from './scheduled-item';

/** One's own scheduled messages: first what waits for a decision, then what comes, by its time. */
export function ScheduledList({ initial }: { initial: ScheduledPage }) {
  const t = useTranslations('scheduling.list');
  const list = useScheduledList(initial);
  const all = list.data.pages.flatMap((page) => page.scheduled);
  const waiting = all.filter(({ status }) => status !== 'scheduled');
  const upcoming = all.filter(({ status }) => status === 'scheduled');
  if (all.length === 0)
    return <EmptyState icon={<Clock aria-hidden />} title={t('empty')} text={t('emptyText')} />;
  return (
    <div className="flex flex-col gap-6">
      {waiting.length > 0 && <Section title={t('waiting')} items={waiting} />}
      {upcoming.length > 0 && (
        <Section title={t('upcoming')} isTitleHidden={waiting.length === 0} items={upcoming} />
      )}
      <MorePages list={list} />
    </div>
  );
}

type SectionProps = { title: string; isTitleHidden?: boolean; items: Scheduled[] };

function Section({ title, isTitleHidden = false, items }: SectionProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className={isTitleHidden ? 'sr-only' : 'text-base'}>{title}</h2>
      <ul className="flex flex-col gap-3">
        {items.map((one) => (
          <li key={one.scheduledId}>
            <ScheduledItem one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
