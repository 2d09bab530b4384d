'use client';

import { useTranslations } from 'use-intl/react';
import { UnreadBadge } from '@/components/ui/unread-badge';
import type { UrgentAlerts } from '@/lib/client/alert-calls';
import { useUrgentAlerts } from '@/lib/client/use-alerts';

/** How many alerts nobody acknowledged, in the navigation. */
export function LiveAlertBadge({ initial }: { initial: UrgentAlerts }) {
  const t = useTranslations('alerts');
  const { waiting } = useUrgentAlerts(initial);
  return <UnreadBadge count={waiting} label={t('badge', { count: waiting })} />;
}
