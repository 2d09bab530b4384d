'use client';

import { useLocale, useTimeZone } from 'use-intl/react';
import { useNow } from '@/lib/client/use-now';
import {
  absoluteTime,
  clockTime,
  daySeparator,
  listTime,
  relativeTime,
  type TimeContext,
} from '@/lib/shared/time-format';
import { tooltipProps } from './tooltip';

const formats = {
  list: listTime,
  clock: clockTime,
  day: daySeparator,
  relative: relativeTime,
  absolute: absoluteTime,
};

type TimestampProps = {
  /** ISO 8601, as the queries give it. */
  at: string;
  as?: keyof typeof formats;
  className?: string;
};

/** A time in the reader's zone; the full date appears on hover. Renews itself each minute. */
export function Timestamp({ at, as = 'list', className }: TimestampProps) {
  const context: TimeContext = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: useNow() };
  const date = new Date(at);
  const hover = as === 'absolute' ? undefined : absoluteTime(date, context);
  return (
    // A minute may pass between server and browser.
    <time dateTime={at} className={className} suppressHydrationWarning {...tooltipProps(hover)}>
      {formats[as](date, context)}
    </time>
  );
}
