'use client';

import Check from 'lucide-react/icons/check';
import CheckCheck from 'lucide-react/icons/check-check';
import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';

type TickMarkProps = {
  status: string;
  isWordShown?: boolean;
  /** Instead of the word for the status. */
  words?: string;
};

/** How far a message came: one tick sent, two delivered, two blue read. The word is there for everybody who does not see it. */
export function TickMark({ status, isWordShown = false, words }: TickMarkProps) {
  const t = useTranslations('messaging.message');
  const known = status === 'delivered' || status === 'read' ? status : 'sent';
  const Icon = known === 'sent' ? Check : CheckCheck;
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 [&>svg]:size-4.5 [&>svg]:shrink-0',
        known === 'read' && 'text-primary-text',
      )}
    >
      <Icon aria-hidden />
      <span className={isWordShown ? undefined : 'sr-only'}>{words ?? t(known)}</span>
    </span>
  );
}
