'use client';

import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { setStar } from '@/lib/client/organising-calls';

/** Put the own star on a message or take it off: shown at once, taken back when it fails. */
export function useStar(): (message: Message) => Promise<void> {
  const t = useTranslations('organising');
  const { client } = useMessaging();
  return async (message) => {
    const isStarred = !message.isStarred;
    const takeBack = client.cache.threads.changeMessage(message, () => ({ isStarred }));
    try {
      await setStar(message.id, isStarred);
    } catch {
      takeBack();
      notify.error(t('failed'));
    }
  };
}
