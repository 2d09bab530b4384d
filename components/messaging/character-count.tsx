'use client';

import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';
import { MESSAGE_MAX } from '@/lib/shared/message-limits';
import { codePoints } from '@/lib/shared/words';

const shownFrom = MESSAGE_MAX * 0.9;

/** Characters too many: above zero nothing is sent. Counting is for long texts only, since it walks through all of them. */
export function excessOf(text: string): number {
  return text.length <= MESSAGE_MAX ? 0 : Math.max(0, codePoints(text) - MESSAGE_MAX);
}

/** How much room is left, from nine tenths on (C9). */
export function CharacterCount({ id, text }: { id: string; text: string }) {
  const t = useTranslations('messaging.composer');
  const count = text.length < shownFrom ? 0 : codePoints(text);
  const left = MESSAGE_MAX - count;
  return (
    <p
      id={id}
      className={classNames(
        'px-3.5 text-end text-sm tabular-nums empty:hidden',
        left < 0 ? 'font-semibold text-danger-text' : 'text-muted-foreground',
      )}
    >
      {count >= shownFrom && (left < 0 ? t('over', { count: -left }) : t('left', { count: left }))}
    </p>
  );
}
