'use client';

import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';
import { useThreadActs } from './thread-context';

type MessageQuoteProps = {
  messageId: number | null;
  name: string;
  words: string | null;
  isOwnBubble: boolean;
};

/** The message that a reply answers; a click goes there (C2). */
export function MessageQuote({ messageId, name, words, isOwnBubble }: MessageQuoteProps) {
  const t = useTranslations('messaging.message');
  const { goTo } = useThreadActs();
  const content = (
    <>
      <span className="block truncate font-semibold">{name}</span>
      <span className="line-clamp-2">{words === '' ? t('quotedFiles') : (words ?? t('erased'))}</span>
    </>
  );
  const look = classNames(
    'mb-1.5 block w-full rounded-sm border-s-3 px-2.5 py-1 text-start text-sm',
    isOwnBubble
      ? 'border-bubble-own-foreground/70 bg-bubble-own-foreground/8'
      : 'border-primary bg-surface-raised/70',
  );
  if (messageId === null) return <span className={look}>{content}</span>;
  return (
    <button
      type="button"
      onClick={() => goTo(messageId)}
      className={classNames(look, 'cursor-pointer hover:opacity-85')}
    >
      <span className="sr-only">{t('goToQuote')} </span>
      {content}
    </button>
  );
}
