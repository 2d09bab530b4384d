'use client';

import Hourglass from 'lucide-react/icons/hourglass';
import { useLocale, useTimeZone } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import { tooltipProps } from '@/components/ui/tooltip';
import { useNow } from '@/lib/client/use-now';
import { absoluteTime, duration } from '@/lib/shared/time-format';

/** How long somebody has been waiting: "3 hr", in amber and with an icon. Renews itself each minute; the moment itself on hover. */
export function WaitingSince({ at }: { at: string }) {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  const now = useNow();
  const since = new Date(at);
  return (
    <Badge tone="waiting" icon={<Hourglass aria-hidden />}>
      {/* A minute may pass between server and browser. */}
      <time
        dateTime={at}
        suppressHydrationWarning
        {...tooltipProps(absoluteTime(since, { locale, timeZone, now }))}
      >
        {duration(now.getTime() - since.getTime(), locale)}
      </time>
    </Badge>
  );
}
