'use client';

import { useQuery } from '@tanstack/react-query';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { IconButton } from '@/components/ui/icon-button';
import { notify } from '@/components/ui/notify';
import { type Scheduled, scheduledBetween, scheduledKey } from '@/lib/client/scheduling-calls';
import { useScheduledActs } from '@/lib/client/use-scheduled';
import { useTimeWords } from '@/lib/client/use-time-words';
import { addMonths, type Day, monthOf, spanOf, weeksOf } from '@/lib/shared/month-grid';
import { calendarDay } from '@/lib/shared/time-format';
import { placeWall, readWall } from '@/lib/shared/zoned-time';
import { DayMessages } from './day-messages';
import { MonthGrid } from './month-grid';
import { wallChoice } from './time-picker';

/** The month of a person's scheduled messages and, beside it, the chosen day. A message moves by being dragged, or by its menu. */
export function MonthCalendar({ today, initial }: { today: Day; initial: Scheduled[] }) {
  const t = useTranslations('scheduling.calendar');
  const { format, ownZone } = useTimeWords();
  const acts = useScheduledActs();
  const [day, setDay] = useState(today);
  const weeks = useMemo(() => weeksOf(day), [day]);
  const [from, to] = spanOf(weeks, ownZone);
  const month = useQuery({
    queryKey: [...scheduledKey, 'span', from, to],
    queryFn: ({ signal }) => scheduledBetween(from, to, signal),
    initialData: monthOf(day) === monthOf(today) ? initial : undefined,
    placeholderData: (before) => before,
  });
  const byDay = useMemo(() => groupByDay(month.data ?? [], ownZone), [month.data, ownZone]);
  const title = format(new Date(`${monthOf(day)}-15T12:00:00Z`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

  function move(one: Scheduled, to: Day) {
    const { time } = wallChoice(new Date(one.scheduledFor), ownZone);
    const { at } = placeWall(readWall(`${to}T${time}`)!, ownZone);
    if (calendarDay(new Date(one.scheduledFor), ownZone) === to) return;
    if (at.getTime() <= Date.now()) notify.error(t('past'));
    else void acts.move(one, at);
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 aria-live="polite" className="min-w-0 flex-1 text-lg">
          {title}
        </h2>
        <Button size="small" onClick={() => setDay(today)}>
          {t('today')}
        </Button>
        <IconButton
          label={t('previous')}
          icon={<ChevronLeft aria-hidden className="rtl:rotate-180" />}
          onClick={() => setDay(addMonths(day, -1))}
        />
        <IconButton
          label={t('next')}
          icon={<ChevronRight aria-hidden className="rtl:rotate-180" />}
          onClick={() => setDay(addMonths(day, 1))}
        />
      </div>
      {month.isError ? (
        <ErrorState onRetry={() => void month.refetch()} isRetrying={month.isFetching} />
      ) : (
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex min-w-0 flex-col gap-2">
            <MonthGrid
              label={t('grid', { month: title })}
              weeks={weeks}
              day={day}
              today={today}
              byDay={byDay}
              onDay={setDay}
              onMove={move}
            />
            <p className="text-sm text-muted-foreground touch:hidden">{t('hint')}</p>
          </div>
          <DayMessages day={day} today={today} messages={byDay.get(day) ?? []} onMove={move} />
        </div>
      )}
    </div>
  );
}

function groupByDay(all: Scheduled[], timeZone: string): Map<Day, Scheduled[]> {
  const groups = new Map<Day, Scheduled[]>();
  const inOrder = [...all].sort((a, b) => a.scheduledFor.localeCompare(b.scheduledFor));
  for (const one of inOrder) {
    const day = calendarDay(new Date(one.scheduledFor), timeZone);
    groups.set(day, [...(groups.get(day) ?? []), one]);
  }
  return groups;
}
