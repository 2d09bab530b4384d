'use client';

import ClockAlert from 'lucide-react/icons/clock-alert';
import Forward from 'lucide-react/icons/forward';
import Pin from 'lucide-react/icons/pin';
import Siren from 'lucide-react/icons/siren';
import Star from 'lucide-react/icons/star';
import { lazy, memo, Suspense } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl/react';
import { BubbleFiles } from '@/components/attachments/bubble-files';
import type { Care } from '@/components/care/care-context';
import { Timestamp } from '@/components/ui/timestamp';
import type { Message } from '@/lib/client/messaging-types';
import { classNames } from '@/lib/shared/class-names';
import { absoluteTime } from '@/lib/shared/time-format';
import { bubbleLook } from './bubble-look';
import { CorrectedBy, CorrectionOf } from './correction-mark';
import { MessageMenu } from './message-menu';
import { MessageQuote } from './message-quote';
import { MessageReceipt } from './message-receipt';
import { MessageText } from './message-text';
import { useThreadActs } from './thread-context';

/** Few messages have them. */
const TaskMark = lazy(() => import('@/components/tasks/task-mark'));
const ReactionChips = lazy(() => import('./reaction-chips'));

type MessageBubbleProps = {
  message: Message;
  isFirst: boolean;
  isLast: boolean;
  /** The very last message of one's own says its state in a word. */
  isLatestOwn: boolean;
  /** The one bubble of the thread that Tab reaches; arrow keys move it. */
  isTabStop: boolean;
  /** Unread when the thread was opened or since: watched until it was on screen for a second. */
  isUnread: boolean;
  /** What was found in others' words, where the reader is to know it. */
  RiskMark?: Care['RiskMark'];
};

/** One message with its actions beside it and, at the end of a run, its time and how far it came. */
export const MessageBubble = memo(function MessageBubble({
  message,
  isFirst,
  isLast,
  isLatestOwn,
  isTabStop,
  isUnread,
  RiskMark,
}: MessageBubbleProps) {
  const { isOwn } = message;
  return (
    <li
      data-message={message.id}
      data-unread={isUnread ? message.position : undefined}
      className={classNames(
        'group/message flex flex-col',
        isFirst ? 'mt-3 first:mt-0' : 'mt-0.75',
        isOwn ? 'items-end' : 'items-start',
      )}
    >
      {isFirst && <SenderName message={message} />}
      <div
        className={classNames(
          'flex max-w-[min(100%,46rem)] items-center gap-1 @min-[36rem]:max-w-[86%]',
          isOwn && 'flex-row-reverse',
        )}
      >
        <article tabIndex={isTabStop ? 0 : -1} data-bubble className={bubbleLook({ isOwn, isFirst, isLast })}>
          <BubbleContent message={message} />
        </article>
        <span className="relative w-control-sm shrink-0 self-stretch">
          <span className="absolute inset-x-0 top-1/2 flex -translate-y-1/2 flex-col items-center opacity-0 transition-opacity group-focus-within/message:opacity-100 group-hover/message:opacity-100">
            {message.sentAt && !isLast && (
              <Timestamp
                at={message.sentAt}
                as="clock"
                className="text-tiny whitespace-nowrap text-muted-foreground"
              />
            )}
            <MessageMenu message={message} isTabStop={isTabStop} />
          </span>
          {message.isPinned && <PinMark />}
          {message.isStarred && <StarMark />}
        </span>
      </div>
      {message.reactions.length > 0 && (
        <Suspense fallback={<span className="-mt-1 h-7" />}>
          <ReactionChips message={message} />
        </Suspense>
      )}
      {message.task && (
        <Suspense>
          <TaskMark message={message} />
        </Suspense>
      )}
      {RiskMark && !isOwn && <RiskMark conversationId={message.conversationId} messageId={message.id} />}
      {(isLast || isLatestOwn) && (
        <div className="flex min-h-5 items-center gap-1.5 px-1 pt-0.5 text-sm text-muted-foreground">
          {message.sentAt && <Timestamp at={message.sentAt} as="clock" />}
          {isOwn && <MessageReceipt message={message} isWordShown={isLatestOwn} />}
        </div>
      )}
    </li>
  );
});

/** Whoever is not the other side by name: in groups, and a cover who answers. */
function SenderName({ message }: { message: Message }) {
  const { head } = useThreadActs();
  const isPlain = message.isOwn || (head.kind !== 'group' && message.senderName === head.displayName);
  if (isPlain) return null;
  return <p className="px-1 pb-0.5 text-sm text-muted-foreground">{message.senderName}</p>;
}

/** One's own star, in the corner beside the bubble. */
function StarMark() {
  const t = useTranslations('organising');
  return (
    <Star
      role="img"
      aria-label={t('isStarred')}
      className="absolute start-0 bottom-0 size-4 fill-current text-primary"
    />
  );
}

/** Pinned for everybody in the conversation. */
function PinMark() {
  const t = useTranslations('marks');
  return (
    <Pin role="img" aria-label={t('isPinned')} className="absolute start-0 top-0 size-4 text-primary-text" />
  );
}

function BubbleContent({ message }: { message: Message }) {
  const t = useTranslations('messaging');
  const { isOwn, replyTo, subject, type } = message;
  return (
    <>
      <span className="sr-only">
        {t('message.saidBy', { name: isOwn ? t('message.you') : message.senderName })}{' '}
      </span>
      {message.isUrgent && (
        <p className="mb-1 flex items-center gap-1.5 text-sm font-semibold [&>svg]:size-4">
          <Siren aria-hidden />
          {t('message.urgent')}
        </p>
      )}
      {message.delayedFrom && <DelayedMark from={message.delayedFrom} />}
      {type !== 'direct' && type !== 'group' && (
        <p className="mb-0.5 text-sm opacity-85">{t(`types.${type}`)}</p>
      )}
      {replyTo && (
        <MessageQuote
          messageId={replyTo.messageId}
          name={replyTo.senderName}
          words={replyTo.excerpt}
          isOwnBubble={isOwn}
        />
      )}
      {message.forwardedFrom && (
        <ForwardedFrom name={message.forwardedFrom.name} at={message.forwardedFrom.sentAt} />
      )}
      {message.correctionOfId !== null && <CorrectionOf messageId={message.correctionOfId} />}
      {subject && <p className="mb-0.5 font-semibold">{subject}</p>}
      <BubbleFiles files={message.attachments} isOwn={isOwn} hasWords={message.content !== ''} />
      <Words message={message} />
    </>
  );
}

/** Whose words these are, and from when. */
function ForwardedFrom({ name, at }: { name: string; at: string }) {
  const t = useTranslations('marks.forward');
  return (
    <p className="mb-0.5 flex items-center gap-1.5 text-sm opacity-85 [&>svg]:size-4 [&>svg]:shrink-0">
      <Forward aria-hidden />
      <span>
        {t('from', { name })} · <Timestamp at={at} />
      </span>
    </p>
  );
}

/** A scheduled message that an outage made late says so to both, since its words may speak of a time. */
function DelayedMark({ from }: { from: string }) {
  const t = useTranslations('scheduling');
  const context = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(from) };
  return (
    <p className="mb-1 flex items-center gap-1.5 text-sm font-semibold [&>svg]:size-4">
      <ClockAlert aria-hidden />
      {t('delayed', { time: absoluteTime(context.now, context) })}
    </p>
  );
}

/** What was corrected stays readable, struck. */
function Words({ message: { content, contentHtml, correctedById, correctionReason } }: { message: Message }) {
  const text = content === '' ? null : <MessageText content={content} contentHtml={contentHtml} />;
  if (correctedById === null) return text;
  return (
    <>
      <del className="block line-through">{text}</del>
      <CorrectedBy messageId={correctedById} reason={correctionReason} />
    </>
  );
}
