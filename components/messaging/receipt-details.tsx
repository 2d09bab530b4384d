'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTimeZone, useTranslations } from 'use-intl/react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { Timestamp } from '@/components/ui/timestamp';
import { deliveryStatus } from '@/lib/client/messaging-calls';
import type { DeliveryStatus, Message } from '@/lib/client/messaging-types';
import { useNow } from '@/lib/client/use-now';
import { calendarDay, daySeparator } from '@/lib/shared/time-format';
import { useThreadActs } from './thread-context';

/** When each recipient got and read a message of one's own. */
export function ReceiptDetails({ message }: { message: Message }) {
  const t = useTranslations();
  const { head } = useThreadActs();
  const { data, isError, refetch } = useQuery({
    queryKey: ['delivery', message.id, message.status],
    queryFn: ({ signal }) => deliveryStatus(message.id, { signal }),
    staleTime: 0,
  });
  if (isError) return <ErrorState onRetry={() => void refetch()} />;
  if (!data)
    return (
      <SkeletonGroup label={t('common.loading')} className="space-y-2">
        <Skeleton className="h-4 w-3/5" />
        <Skeleton className="mt-2 h-4 w-4/5" />
      </SkeletonGroup>
    );
  if (head.kind === 'group') return <Counts counts={data.counts} />;
  return (
    <ul className="flex flex-col gap-3 text-sm">
      {data.recipients.map(({ username, deliveredAt, readAt, readOn }) => (
        <li key={username}>
          <p className="font-semibold">{username === head.withUser ? head.displayName : username}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
            {message.sentAt && <Moment name={t('messaging.message.sentAt')} at={message.sentAt} />}
            <Moment name={t('messaging.message.deliveredAt')} at={deliveredAt} />
            <Moment name={t('messaging.message.readAt')} at={readAt} day={readOn} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** In a group nobody is told who read it. */
function Counts({ counts }: { counts: DeliveryStatus['counts'] }) {
  const t = useTranslations('groups');
  return (
    <ul className="flex flex-col gap-1 text-sm">
      <li>{t('deliveredTo', counts)}</li>
      <li>{t('readBy', counts)}</li>
    </ul>
  );
}

function Moment({ name, at, day }: { name: string; at: string | null; day?: string | null }) {
  const t = useTranslations('messaging.message');
  return (
    <>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="text-end">
        {day && <DayAlone day={day} />}
        {!day && at && (
          <>
            <Timestamp at={at} as="day" />, <Timestamp at={at} as="clock" />
          </>
        )}
        {!day && !at && <span className="text-muted-foreground">{t('notYet')}</span>}
      </dd>
    </>
  );
}

/** "Today": whoever read it does not tell the hour. */
function DayAlone({ day }: { day: string }) {
  const now = useNow();
  const locale = useLocale();
  const today = calendarDay(now, useTimeZone() ?? 'UTC');
  const at = (date: string) => new Date(`${date}T12:00:00Z`);
  return <>{daySeparator(at(day), { locale, timeZone: 'UTC', now: at(today) })}</>;
}
