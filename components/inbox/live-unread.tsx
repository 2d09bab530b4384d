'use client';

import type { UnreadCounts } from '@/lib/client/messaging-types';
import { useUnreadCount } from '@/lib/client/queries';

/** How many messages are unread, as a number that stays true. */
export function LiveUnread({ initial }: { initial: UnreadCounts }) {
  return useUnreadCount(initial);
}
