'use client';

import CalendarClock from 'lucide-react/icons/calendar-clock';
import { useLocale, useTimeZone, useTranslations } from 'use-intl/react';
import { useNow } from '@/lib/client/use-now';
import { classNames } from '@/lib/shared/class-names';
import { calendarDay, daySeparator } from '@/lib/shared/time-format';

/** The day on which a task is due, in the reader's own zone; late ones say so in a word, not by colour alone. */
export function DueDay({ day, className }: { day: string; className?: string }) {
  const t = useTranslations('marks.tasks');
  const now = useNow();
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  const today = calendarDay(now, timeZone);
  // Days have no zone: both are read as noon of the same one.
  const at = (date: string) => new Date(`${date}T12:00:00Z`);
  const words = daySeparator(at(day), { locale, timeZone: 'UTC', now: at(today) });
  return (
    <span
      suppressHydrationWarning
      className={classNames(
        'inline-flex items-center gap-1.5 text-sm [&>svg]:size-4',
        day < today ? 'font-semibold text-danger-text' : 'text-muted-foreground',
        className,
      )}
    >
      <CalendarClock aria-hidden />
      {day < today ? t('overdue', { day: words }) : t('due', { day: words })}
    </span>
  );
}
