'use client';

import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { setPinned } from '@/lib/client/mark-calls';
import { keys } from '@/lib/client/messaging-cache';
import { useMessaging } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';

type Pinnable = { id: number; conversationId: number };

/** Pin a message for everybody in its conversation, or unpin it: shown at once, taken back when it fails. */
export function usePin(): (message: Pinnable, isPinned: boolean) => Promise<void> {
  const t = useTranslations('marks');
  const { client } = useMessaging();
  return async (message, isPinned) => {
    const { conversationId } = message;
    const takeBack = client.cache.changeMessage(message, () => ({ isPinned }));
    try {
      await setPinned(message.id, isPinned);
      client.cache.client.setQueryData<ThreadHead>(
        keys.head(conversationId),
        (head) => head && { ...head, pinnedCount: Math.max(0, head.pinnedCount + (isPinned ? 1 : -1)) },
      );
      await client.cache.client.invalidateQueries({ queryKey: keys.pins(conversationId) });
    } catch {
      takeBack();
      notify.error(t('failed'));
    }
  };
}
