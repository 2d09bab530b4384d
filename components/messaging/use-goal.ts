import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import type { Message } from '@/lib/client/messaging-types';
import type { OlderLoader } from '@/lib/client/queries';

type Surroundings = {
  hasOlder: boolean;
  older: OlderLoader;
  scroll: { scroller: { current: HTMLElement | null }; toElement: (element: Element) => void };
};

const shownForMs = 1_600;

/** "Go to message 12": loads older pages until it is there, scrolls to it, puts the focus on it and lights it up (C2). */
export function useGoal(messages: Message[], { hasOlder, older, scroll }: Surroundings) {
  const t = useTranslations('messaging.message');
  const [goal, setGoal] = useState<number>();
  const isThere = goal !== undefined && messages.some(({ id }) => id === goal);

  useEffect(() => {
    if (goal === undefined || older.isLoading) return;
    if (isThere) {
      const element = scroll.scroller.current?.querySelector(`[data-message="${goal}"]`);
      if (element) show(element, scroll.toElement);
      setGoal(undefined);
    } else if (hasOlder && !older.hasFailed) void older.upTo(goal);
    else {
      notify.error(t('quoteGone'));
      setGoal(undefined);
    }
  }, [goal, isThere, hasOlder, older.isLoading, older.hasFailed, older.upTo, scroll, t]);

  return setGoal as (messageId: number) => void;
}

/** An address that names a message (`?message=12`) leads to it, also while its conversation is open already (C26). */
export function useAddressedMessage(goTo: (messageId: number) => void): void {
  const message = useSearchParams().get('message');
  useEffect(() => {
    if (message && /^\d{1,15}$/.test(message)) goTo(Number(message));
  }, [message, goTo]);
}

function show(element: Element, toElement: (element: Element) => void): void {
  toElement(element);
  const bubble = element.querySelector<HTMLElement>('[data-bubble]');
  bubble?.focus({ preventScroll: true });
  bubble?.setAttribute('data-lit', '');
  setTimeout(() => bubble?.removeAttribute('data-lit'), shownForMs);
}
