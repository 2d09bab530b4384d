'use client';

import { useQuery } from '@tanstack/react-query';
import Clock from 'lucide-react/icons/clock';
import { useTranslations } from 'use-intl/react';
import { IconLink } from '@/components/ui/icon-link';
import { useMessaging } from '@/lib/client/messaging-context';
import { scheduledKey, scheduledPage } from '@/lib/client/scheduling-calls';

/** The way to what is scheduled, marked while something there waits for a decision. */
export function ScheduledLink() {
  const t = useTranslations('scheduling.list');
  const { basePath } = useMessaging();
  // What waits comes first.
  const first = useQuery({
    queryKey: [...scheduledKey, 'first'],
    queryFn: ({ signal }) => scheduledPage({ limit: 1 }, { signal }),
  });
  const isWaiting = first.data?.scheduled[0] !== undefined && first.data.scheduled[0].status !== 'scheduled';
  return (
    <span className="relative inline-flex">
      <IconLink
        href={`${basePath}/scheduled`}
        label={isWaiting ? `${t('title')}: ${t('waiting')}` : t('title')}
        icon={<Clock aria-hidden />}
      />
      {isWaiting && (
        <span
          aria-hidden
          className="pointer-events-none absolute end-1.5 top-1.5 size-2.5 rounded-full bg-danger ring-2 ring-surface"
        />
      )}
    </span>
  );
}
