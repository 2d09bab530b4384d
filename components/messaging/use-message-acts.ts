'use client';

import { useTranslations } from 'use-intl/react';
import { useActs } from '@/lib/client/acts';
import type { Message } from '@/lib/client/messaging-types';
import { useStar } from './use-star';

/** What keys and palette do with one message: the one that has the focus, else the newest. */
export function useMessageActs(messages: readonly Message[]): void {
  const t = useTranslations('organising');
  const star = useStar();
  const chosen = () => {
    const id = Number(document.activeElement?.closest<HTMLElement>('[data-message]')?.dataset.message);
    return messages.find((message) => message.id === id) ?? messages.at(-1);
  };
  const withChosen = (act: (message: Message) => unknown) => () => {
    const message = chosen();
    if (message) act(message);
  };
  useActs([{ id: 'star', label: t('star'), run: withChosen((message) => void star(message)) }]);
}
