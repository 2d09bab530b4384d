'use client';

import { useTimeZone } from 'use-intl/react';
import { calendarDay } from '@/lib/shared/time-format';

/** A moment to the second in the reader's zone, in the one form that sorts and copies well: "2026-11-20 14:05:09". */
export function AuditTime({ at }: { at: Date }) {
  const timeZone = useTimeZone() ?? 'UTC';
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {calendarDay(at, timeZone)} {clock}
    </time>
  );
}
