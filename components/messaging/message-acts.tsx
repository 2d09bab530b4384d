'use client';

import { useTranslations } from 'use-intl/react';
import { useActs } from '@/lib/client/acts';
import type { Message } from '@/lib/client/messaging-types';
import type { MessageLayer } from './message-layers';
import { usePin } from './use-pin';
import { useStar } from './use-star';

type MessageActsProps = {
  messages: readonly Message[];
  canWrite: boolean;
  open: (layer: MessageLayer) => void;
};

/** What keys and palette do with one message: the one that has the focus, else the newest. Shows nothing. */
export function MessageActs({ messages, canWrite, open }: MessageActsProps): null {
  const t = useTranslations('organising');
  const marks = useTranslations('marks');
  const star = useStar();
  const pin = usePin();
  const chosen = () => {
    const id = Number(document.activeElement?.closest<HTMLElement>('[data-message]')?.dataset.message);
    return messages.find((message) => message.id === id) ?? messages.at(-1);
  };
  const withChosen = (act: (message: Message) => unknown) => () => {
    const message = chosen();
    if (message) act(message);
  };
  const opening = (kind: MessageLayer['kind']) => withChosen((message) => open({ kind, message }));
  const pinOrNot = withChosen((message) => {
    if (message.isPinned || canWrite) void pin(message, !message.isPinned);
  });
  useActs([
    { id: 'star', label: t('star'), run: withChosen((message) => void star(message)) },
    { id: 'forward', label: marks('forward.act'), run: opening('forward') },
    { id: 'task', label: marks('tasks.make'), run: opening('task') },
    { id: 'pinMessage', label: marks('pinMessage'), run: pinOrNot },
    ...(canWrite ? [{ id: 'react', label: marks('react'), run: opening('react') }] : []),
  ]);
  return null;
}
