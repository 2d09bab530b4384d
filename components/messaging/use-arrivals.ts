import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { announce } from '@/lib/client/announcer';
import { useMessaging, useOutboxItems } from '@/lib/client/messaging-context';
import type { Message, ThreadHead } from '@/lib/client/messaging-types';
import { excerpt } from '@/lib/shared/words';
import { reasonText } from './outgoing-bubble';

const spokenWords = 280;

/**
 * Messages that come in while the thread is open: said once, politely, and counted while the reader is further up. What could not
 * be sent interrupts. History never speaks. Returns how many came in below.
 */
export function useArrivals(head: ThreadHead, messages: Message[], isAtEnd: boolean): number {
  const t = useTranslations('messaging');
  const { client } = useMessaging();
  const newest = messages.at(-1)?.position ?? 0;
  const [seenUpTo, setSeenUpTo] = useState(newest);
  if (isAtEnd && newest > seenUpTo) setSeenUpTo(newest);

  useEffect(() => client.opened(head.conversationId), [client, head.conversationId]);

  useEffect(() => {
    return client.onNewMessages((arrived) => {
      for (const message of arrived) {
        if (message.conversationId !== head.conversationId) continue;
        const text = excerpt(message.content ?? t('message.erased'), spokenWords);
        announce(t('thread.arrived', { name: message.senderName, text }));
      }
    });
  }, [client, head.conversationId, t]);

  useFailures(t);
  if (isAtEnd) return 0;
  return messages.filter((message) => !message.isOwn && (message.position ?? 0) > seenUpTo).length;
}

type Translate = ReturnType<typeof useTranslations<'messaging'>>;

function useFailures(t: Translate): void {
  const items = useOutboxItems();
  const said = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, state, reason } of items) {
      if (state !== 'failed') said.current.delete(key);
      else if (!said.current.has(key)) {
        said.current.add(key);
        const words = reasonText(reason, (name) => t(`message.${name}`));
        announce(t('message.failedAnnounced', { reason: words }), 'assertive');
      }
    }
  }, [items, t]);
}
