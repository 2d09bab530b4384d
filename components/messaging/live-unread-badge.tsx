'use client';

import { useTranslations } from 'use-intl/react';
import { UnreadBadge } from '@/components/ui/unread-badge';
import type { UnreadCounts } from '@/lib/client/messaging-types';
import { useUnreadCount } from '@/lib/client/queries';

/** The count of unread messages in navigation and tabs, always up to date. */
export function LiveUnreadBadge({ initial, className }: { initial?: UnreadCounts; className?: string }) {
  const t = useTranslations('common');
  const count = useUnreadCount(initial);
  return <UnreadBadge count={count} label={t('unread', { count })} className={className} />;
}
