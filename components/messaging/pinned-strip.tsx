'use client';

import { useQuery } from '@tanstack/react-query';
import ChevronDown from 'lucide-react/icons/chevron-down';
import Pin from 'lucide-react/icons/pin';
import PinOff from 'lucide-react/icons/pin-off';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '@/components/ui/icon-button';
import { keys } from '@/lib/client/cache-keys';
import { type Pinned, pinsOf } from '@/lib/client/mark-calls';
import { classNames } from '@/lib/shared/class-names';
import { useThreadActs } from './thread-context';
import { usePin } from './use-pin';

/** What is pinned in the conversation, below its head: the latest, and the others on demand. A press goes to the message. */
export default function PinnedStrip() {
  const t = useTranslations('marks');
  const { head } = useThreadActs();
  const { conversationId } = head;
  const [isExpanded, setIsExpanded] = useState(false);
  const { data: pins } = useQuery({
    queryKey: keys.pins(conversationId),
    queryFn: ({ signal }) => pinsOf(conversationId, signal),
  });
  if (!pins || pins.length === 0) return null;
  const shown = isExpanded ? pins : pins.slice(0, 1);
  return (
    <section
      aria-label={t('pinned')}
      className="flex shrink-0 items-start border-b bg-surface-raised ps-3 pe-2 @min-[45rem]:ps-5"
    >
      <ul className={classNames('min-w-0 flex-1 divide-y', isExpanded && 'max-h-56 overflow-y-auto')}>
        {shown.map((pin) => (
          <PinnedLine key={pin.messageId} pin={pin} canUnpin={isExpanded || pins.length === 1} />
        ))}
      </ul>
      {pins.length > 1 && (
        <IconButton
          size="small"
          label={isExpanded ? t('hidePins') : t('showPins', { count: pins.length })}
          aria-expanded={isExpanded}
          onClick={() => setIsExpanded(!isExpanded)}
          icon={
            <ChevronDown
              aria-hidden
              className={classNames('transition-transform', isExpanded && 'rotate-180')}
            />
          }
          className="mt-0.5"
        />
      )}
    </section>
  );
}

function PinnedLine({ pin, canUnpin }: { pin: Pinned; canUnpin: boolean }) {
  const t = useTranslations('marks');
  const acts = useThreadActs();
  const unpin = usePin();
  const { conversationId, via } = acts.head;
  const { messageId: id, senderName, excerpt } = pin;
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        onClick={() => acts.goTo(id)}
        className="flex min-h-9 min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-sm text-start text-sm hover:bg-hover touch:min-h-touch"
      >
        <Pin aria-hidden className="size-4 shrink-0 text-primary-text" />
        <span className="sr-only">{t('goToPin', { name: senderName })}</span>
        <span className="truncate">
          <span aria-hidden className="font-semibold">
            {t('pinnedBy', { name: senderName })}
          </span>{' '}
          {excerpt ?? t('noWords')}
        </span>
      </button>
      {canUnpin && via !== 'handover' && (
        <IconButton
          size="small"
          label={t('unpinOf', { name: senderName })}
          icon={<PinOff aria-hidden />}
          onClick={() => void unpin({ id, conversationId }, false)}
        />
      )}
    </li>
  );
}
