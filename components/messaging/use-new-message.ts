import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useMessaging, useOutboxItems } from '@/lib/client/messaging-context';
import type { OutboxItem } from '@/lib/client/outbox';
import { reasonText } from './outgoing-bubble';

/**
 * A message that opens a conversation, on its way through the outbox: pending, held up and tried again, or refused, when the words
 * are the form's again. One that was still unsent when the page was left is taken up.
 */
export function useNewMessage(onSent: (conversationId: number) => void) {
  const t = useTranslations('messaging.message');
  const { outbox } = useMessaging().client;
  const items = useOutboxItems();
  const [failure, setFailure] = useState<string>();
  const pending = items.find(({ target }) => 'recipient' in target);
  const arrived = useRef(onSent);
  arrived.current = onSent;

  useEffect(
    () =>
      outbox.onSent((item, answer) => 'recipient' in item.target && arrived.current(answer.conversationId)),
    [outbox],
  );

  const isRefused = pending?.state === 'failed';
  useEffect(() => {
    if (!pending || !isRefused) return;
    setFailure(reasonText(pending.reason, t));
    outbox.discard(pending.key);
  }, [pending, isRefused, outbox, t]);

  return {
    failure,
    isPending: pending !== undefined && !isRefused,
    isHeldUp: pending !== undefined && !isRefused && pending.tries > 0,
    send: (item: Omit<OutboxItem, 'state' | 'tries'>) => {
      setFailure(undefined);
      if (!pending) outbox.add(item);
    },
  };
}
