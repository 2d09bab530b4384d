'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { keys } from '@/lib/client/cache-keys';
import { forwardMessage } from '@/lib/client/mark-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { Countdown } from './held-toast';

type Wanted = Parameters<typeof forwardMessage>[1];

/** Forward a message: what is wrong stays beside the form, what is held can be taken back by its toast. */
export function useForward(message: Message, onDone: () => void) {
  const t = useTranslations('marks.forward');
  const { client } = useMessaging();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function takeBack(ids: number[]) {
    const outcomes = await Promise.allSettled(ids.map((id) => client.takeBack(id)));
    const isUndone = outcomes.every(({ status }) => status === 'fulfilled');
    if (isUndone) notify.success(t('undone'));
    else notify.error(t('undoFailed'));
    client.refreshLists();
  }

  function showHeld(ids: number[], until: number) {
    const count = ids.length;
    const words = {
      ticking: (seconds: number) => (seconds > 0 ? t('sendsIn', { seconds, count }) : t('sending')),
      atOnce: (seconds: number) => t('sentIn', { seconds, count }),
    };
    notify.held(<Countdown until={until} words={words} />, {
      label: t('undo'),
      onUndo: () => void takeBack(ids),
    });
    setTimeout(() => notify.heldIsOver(), Math.max(0, until - Date.now()));
  }

  async function forward(wanted: Wanted) {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const { messages, undoForMs, askedAt } = await forwardMessage(message.id, wanted);
      if (undoForMs)
        showHeld(
          messages.map(({ messageId }) => messageId),
          askedAt + undoForMs,
        );
      else notify.success(t('sent', { count: messages.length }));
      void client.cache.refresh(keys.held);
      client.refreshLists();
      onDone();
    } catch (failure) {
      setProblem(asApiError(failure).detail || t('failed'));
      setIsBusy(false);
    }
  }

  return { forward, isBusy, problem };
}
