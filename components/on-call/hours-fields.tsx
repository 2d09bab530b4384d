'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { useActionForm } from '@/components/forms/form-context';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Hours } from '@/lib/domain/care/on-call-schema';

/** The day, and two clocks wide enough for "12:00 AM"; under 640 px the day stands above them. */
const row = 'grid grid-cols-2 items-center gap-x-3 gap-y-1 sm:grid-cols-[7rem_1fr_1fr]';
const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** A working week as seven rows of two times; both empty is a day off. The field of each is `hours.<weekday>.from` and `.to`. */
export function HoursFields({ hours, errorField }: { hours: readonly Hours[]; errorField: string }) {
  const t = useTranslations('onCall.hours');
  const { typedIn, errorOf } = useActionForm();
  const names = new Intl.DateTimeFormat(useLocale(), { weekday: 'long', timeZone: 'UTC' });
  const error = errorOf(errorField);
  return (
    <div className="flex max-w-md flex-col gap-3">
      <p className="text-sm text-muted-foreground">{t('closed')}</p>
      {/* Each field says its day and end by itself. */}
      <div aria-hidden className={`${row} text-sm text-muted-foreground`}>
        <span className="max-sm:hidden" />
        <span>{t('from')}</span>
        <span>{t('to')}</span>
      </div>
      {DAYS.map((weekday) => {
        const day = names.format(MONDAY + (weekday - 1) * 86_400_000);
        const one = hours.find((each) => each.weekday === weekday);
        return (
          <div key={weekday} className={row}>
            <span className="max-sm:col-span-2">{day}</span>
            {(['from', 'to'] as const).map((end) => {
              const name = `hours.${weekday}.${end}`;
              const minute = one && (end === 'from' ? one.startMinute : one.endMinute);
              return (
                <Input
                  key={end}
                  type="time"
                  name={name}
                  aria-label={t(`${end}Of`, { day })}
                  defaultValue={typedIn(name) ?? clockOf(minute)}
                />
              );
            })}
          </div>
        );
      })}
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}

/** "09:00"; midnight at the end of a day is a minute before it, which is as late as a clock shows. */
const clockOf = (minute: number | undefined) =>
  minute === undefined
    ? undefined
    : `${String(Math.floor(Math.min(minute, 1439) / 60)).padStart(2, '0')}:${String(Math.min(minute, 1439) % 60).padStart(2, '0')}`;
