'use client';

import CircleAlert from 'lucide-react/icons/circle-alert';
import Clock from 'lucide-react/icons/clock';
import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import { BubbleFiles } from '@/components/attachments/bubble-files';
import { Button } from '@/components/ui/button';
import { useMessaging } from '@/lib/client/messaging-context';
import type { OutboxItem } from '@/lib/client/outbox';
import { classNames } from '@/lib/shared/class-names';
import { bubbleLook } from './bubble-look';
import { MessageQuote } from './message-quote';
import { useThreadActs } from './thread-context';

type OutgoingBubbleProps = { item: OutboxItem; isFirst: boolean; isLast: boolean };

/** A message on its way, visibly not sent yet; when it failed, why, and what can be done. */
export const OutgoingBubble = memo(function OutgoingBubble({ item, isFirst, isLast }: OutgoingBubbleProps) {
  const { words, quote, state } = item;
  return (
    <li
      data-outgoing={state}
      className={classNames(
        'flex animate-rise-in flex-col items-end',
        isFirst ? 'mt-3 first:mt-0' : 'mt-0.75',
      )}
    >
      <div className="flex max-w-[min(100%,46rem)] items-center gap-1 @min-[36rem]:max-w-[86%]">
        <span className="w-control-sm shrink-0" />
        <div
          className={classNames(
            bubbleLook({ isOwn: true, isFirst, isLast }),
            'whitespace-pre-wrap break-words',
            state === 'failed' && 'outline-2 outline-danger',
          )}
        >
          {quote && (
            <MessageQuote messageId={null} name={quote.senderName} words={quote.excerpt} isOwnBubble />
          )}
          {words.subject && <p className="mb-0.5 font-semibold">{words.subject}</p>}
          <BubbleFiles files={words.attachments ?? []} isOwn hasWords={words.content !== ''} />
          {words.content}
        </div>
      </div>
      <Fate item={item} />
    </li>
  );
});

function Fate({ item: { key, state, reason, tries } }: { item: OutboxItem }) {
  const t = useTranslations('messaging.message');
  const { outbox } = useMessaging().client;
  const { takeBack } = useThreadActs();
  if (state === 'failed') {
    return (
      <div className="flex max-w-message flex-wrap items-center justify-end gap-x-2 gap-y-1 px-1 pt-1 text-sm">
        <p className="flex items-center gap-1.5 text-danger-text">
          <CircleAlert aria-hidden className="size-4.5 shrink-0" />
          <span>
            {t('failed')} {reasonText(reason, t)}
          </span>
        </p>
        <span className="flex gap-1">
          <Button size="small" onClick={() => outbox.retry(key)}>
            {t('retry')}
          </Button>
          <Button size="small" variant="ghost" onClick={() => takeBack(key)}>
            {t('discard')}
          </Button>
        </span>
      </div>
    );
  }
  const isHeldUp = tries > 0;
  return (
    <div className="flex min-h-5 max-w-message flex-wrap items-center justify-end gap-1.5 px-1 pt-0.5 text-sm text-muted-foreground">
      <Clock aria-hidden className="size-4 shrink-0" />
      <span>{t(waitText(state, isHeldUp))}</span>
      {isHeldUp && state === 'waiting' && (
        <Button size="small" variant="ghost" onClick={() => outbox.retry(key)}>
          {t('tryNow')}
        </Button>
      )}
    </div>
  );
}

/** On its way, tried before, or behind another one. */
function waitText(state: OutboxItem['state'], isHeldUp: boolean) {
  if (isHeldUp) return 'waiting';
  return state === 'sending' ? 'sending' : 'queued';
}

/** The server's own words where it gave any. */
export function reasonText(
  reason: OutboxItem['reason'],
  t: (key: 'signedOut' | 'unknownReason') => string,
): string {
  if (reason?.code === 'unauthenticated') return t('signedOut');
  return reason?.detail || t('unknownReason');
}
