'use client';

import { useLocale } from 'use-intl/react';
import { useNow } from '@/lib/client/use-now';
import { clockTime } from '@/lib/shared/time-format';

/** What the clock says where somebody else is; renews itself each minute. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const locale = useLocale();
  const now = useNow();
  return (
    // A minute may pass between server and browser.
    <time dateTime={now.toISOString()} suppressHydrationWarning>
      {clockTime(now, { locale, timeZone, now })}
    </time>
  );
}
