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

/** A time in the reader's zone; the full date appears on hover. What depends on the hour it is read at renews itself each minute. */
export function Timestamp(props: TimestampProps) {
  // A thread has thousands that say the same at any hour: redrawing them all each minute would stop a key for a moment.
  return props.as === 'clock' || props.as === 'absolute' ? (
    <Time {...props} now={new Date(props.at)} />
  ) : (
    <Renewed {...props} />
  );
}

function Renewed(props: TimestampProps) {
  return <Time {...props} now={useNow()} />;
}

function Time({ at, as = 'list', className, now }: TimestampProps & { now: Date }) {
  const context: TimeContext = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now };
  const date = new Date(at);
  const hover = as === 'absolute' ? undefined : absoluteTime(date, context);
  return (
    // A minute may pass between server and browser.
    <time dateTime={at} className={className} suppressHydrationWarning {...tooltipProps(hover)}>
      {formats[as](date, context)}
    </time>
  );
}
