'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { keys } from '@/lib/client/cache-keys';
import type { UnreadCounts } from '@/lib/client/messaging-types';
import { useUnreadCount } from '@/lib/client/queries';

/** How many messages are unread and in how many conversations, as numbers that stay true. */
export function LiveUnread({ initial }: { initial: UnreadCounts }) {
  const t = useTranslations('clinician.clinic');
  const count = useUnreadCount(initial);
  const counts = useQueryClient().getQueryData<UnreadCounts>(keys.unread) ?? initial;
  const conversations = count === 0 ? 0 : (counts.folders.conversations ?? 0);
  return (
    <>
      <p className="text-xl font-semibold tabular-nums">{count}</p>
      <p className="mt-0.5 text-sm text-muted-foreground">{t('unreadText', { count: conversations })}</p>
    </>
  );
}
