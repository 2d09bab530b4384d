import { useMemo } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl/react';
import { readRule } from '@/lib/shared/repeat-rule';
import { clockTime } from '@/lib/shared/time-format';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
/** A Monday, to name weekdays by. */
const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
const regionOf: Record<string, string> = { en: 'en-GB' };

/** Times and repeats in words, in the reader's language; times in their zone unless another is given. */
export function useTimeWords() {
  const locale = useLocale();
  const ownZone = useTimeZone() ?? 'UTC';
  const t = useTranslations('scheduling');
  return useMemo(() => {
    const language = regionOf[locale] ?? locale;
    const format = (at: Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, options).format(at);
    const dayName = (code: string, style: 'short' | 'long' = 'short') => {
      const number = weekdays.indexOf(code.slice(-2) as Weekday);
      return format(new Date(monday + number * dayMs), { weekday: style, timeZone: 'UTC' });
    };
    /** "Fri 27 Nov, 09:00"; the year when it is not this one. */
    const moment = (at: Date, timeZone = ownZone) => {
      const isThisYear =
        format(at, { year: 'numeric', timeZone }) === format(new Date(), { year: 'numeric', timeZone });
      const day = format(at, {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        ...(isThisYear ? {} : { year: 'numeric' }),
      });
      return `${day}, ${clockTime(at, { locale, timeZone, now: at })}`;
    };
    const repeat = (rule: string): string => {
      const read = readRule(rule);
      if (!read) return t('list.repeats');
      const units = {
        DAILY: 'everyDays',
        WEEKLY: 'everyWeeks',
        MONTHLY: 'everyMonths',
        YEARLY: 'everyYears',
      } as const;
      const every = t(units[read.freq], { count: read.interval });
      const days = new Intl.ListFormat(language, { style: 'short' }).format(
        read.byDay.map((day) => dayName(day)),
      );
      const named = read.byDay.length > 0 ? t('withDays', { every, days }) : every;
      if (read.count) return t('count', { every: named, count: read.count });
      if (!read.until) return named;
      return t('until', {
        every: named,
        day: format(new Date(`${read.until}T12:00:00Z`), {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }),
      });
    };
    return { format, dayName, moment, repeat, ownZone, language };
  }, [locale, ownZone, t]);
}

export const weekdayCodes: readonly Weekday[] = weekdays;

/** The city of a zone, which people know better than its offset. */
export const cityOf = (timeZone: string) => timeZone.split('/').at(-1)!.replaceAll('_', ' ');
