'use client';

import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { keys } from '@/lib/client/cache-keys';
import { setPinned } from '@/lib/client/mark-calls';
import { useMessaging } from '@/lib/client/messaging-context';

type Pinnable = { id: number; conversationId: number };

/** Pin a message for everybody in its conversation, or unpin it: shown at once, taken back when it fails. */
export function usePin(): (message: Pinnable, isPinned: boolean) => Promise<void> {
  const t = useTranslations('marks');
  const { client } = useMessaging();
  return async (message, isPinned) => {
    const { conversationId } = message;
    const takeBack = client.cache.threads.changeMessage(message, () => ({ isPinned }));
    try {
      await setPinned(message.id, isPinned);
      // How many there are now only the server knows: the live event of this may have come before its answer.
      await Promise.all([
        client.cache.refresh(keys.head(conversationId)),
        client.cache.refresh(keys.pins(conversationId)),
      ]);
    } catch {
      takeBack();
      notify.error(t('failed'));
    }
  };
}
