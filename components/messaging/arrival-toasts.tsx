'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import type { Arrival } from '@/lib/client/live-effects';
import { messageById } from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import { excerpt } from '@/lib/shared/words';

const shownWords = 90;

/**
 * A toast for a message that came into a conversation that is not on the page; one that stays for an urgent one (C30). `missed` came
 * before this was loaded.
 */
export function ArrivalToasts({ missed }: { missed: Arrival[] }) {
  const t = useTranslations('messaging');
  const { client, basePath } = useMessaging();
  const router = useRouter();

  useEffect(() => {
    const tell = async ({ messageId, conversationId }: Arrival) => {
      if (client.isOpen(conversationId)) return;
      const message = await messageById(messageId).catch(() => null);
      if (!message || message.isOwn) return;
      const isMuted = client.cache.conversation(conversationId)?.isMuted ?? false;
      if (!message.isUrgent && (isMuted || document.hidden)) return;
      const open = {
        label: t('arrival.open'),
        description: excerpt(message.content ?? t('list.noWords'), shownWords),
        onOpen: () => router.push(`${basePath}/${conversationId}`),
      };
      if (message.isUrgent) notify.urgent(t('arrival.urgentFrom', { name: message.senderName }), open);
      else notify.arrival(t('arrival.from', { name: message.senderName }), open);
    };
    for (const arrival of missed.splice(0)) void tell(arrival);
    return client.onArrival(tell);
  }, [client, basePath, router, t, missed]);

  return null;
}
