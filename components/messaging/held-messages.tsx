'use client';

import CircleAlert from 'lucide-react/icons/circle-alert';
import Clock from 'lucide-react/icons/clock';
import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import { BubbleFiles } from '@/components/attachments/bubble-files';
import { Button } from '@/components/ui/button';
import type { TakenBack } from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Held } from '@/lib/client/messaging-types';
import { useHeld, useSecondsUntil } from '@/lib/client/use-held';
import { classNames } from '@/lib/shared/class-names';
import { bubbleLook } from './bubble-look';
import { MessageQuote } from './message-quote';
import { useTakeBack } from './use-take-back';

type HeldMessagesProps = {
  conversationId: number;
  /** The words are the reader's to change again. */
  onTakenBack: (back: TakenBack) => void;
};

/** Below the thread: the reader's own messages that nobody else sees yet, each with its countdown and Undo. */
export function HeldMessages({ conversationId, onTakenBack }: HeldMessagesProps) {
  const t = useTranslations('held');
  const { client } = useMessaging();
  const takeBack = useTakeBack();
  const held = useHeld().filter((one) => one.conversationId === conversationId);
  const heard = useEffectEvent((back: TakenBack) => {
    if (back.conversationId === conversationId) onTakenBack(back);
  });
  useEffect(() => client.onTakenBack((back) => heard(back)), [client]);
  useUndoKey(() => {
    const newest = held.findLast(({ status }) => status === 'queued');
    if (newest) void takeBack(newest);
    return newest !== undefined;
  });
  if (held.length === 0) return null;
  return (
    <ol aria-label={t('label')} className="flex flex-col px-3 pb-3 md:px-5">
      {held.map((one, index) => (
        <li
          key={one.messageId}
          data-held={one.status}
          className={classNames('flex flex-col items-end', index > 0 && 'mt-2')}
        >
          <Bubble held={one} />
          {one.status === 'queued' ? (
            <Countdown held={one} onUndo={() => void takeBack(one)} />
          ) : (
            <Refused held={one} onEdit={() => void takeBack(one)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Bubble({ held: { subject, content, replyTo, status, attachments } }: { held: Held }) {
  return (
    <div className="flex max-w-[min(100%,46rem)] items-center gap-1 @min-[36rem]:max-w-[86%]">
      <span className="w-control-sm shrink-0" />
      <div
        className={classNames(
          bubbleLook({ isOwn: true, isFirst: true, isLast: true }),
          'whitespace-pre-wrap break-words',
          status === 'failed' && 'outline-2 outline-danger',
        )}
      >
        {replyTo && (
          <MessageQuote messageId={null} name={replyTo.senderName} words={replyTo.excerpt} isOwnBubble />
        )}
        {subject && <p className="mb-0.5 font-semibold">{subject}</p>}
        <BubbleFiles files={attachments} isOwn hasWords={content !== ''} />
        {content}
      </div>
    </div>
  );
}

function Countdown({ held, onUndo }: { held: Held; onUndo: () => void }) {
  const t = useTranslations('held');
  const seconds = useSecondsUntil(held.undoUntil);
  return (
    <div className="flex min-h-5 flex-wrap items-center justify-end gap-x-2 gap-y-1 px-1 pt-1 text-sm text-muted-foreground">
      <span role="timer" className="flex items-center gap-1.5 tabular-nums">
        <Clock aria-hidden className="size-4 shrink-0" />
        {seconds > 0 ? t('sendsIn', { seconds }) : t('sending')}
      </span>
      {seconds > 0 && (
        <Button size="small" onClick={onUndo} aria-keyshortcuts="Control+Z">
          {t('undo')}
        </Button>
      )}
    </div>
  );
}

function Refused({ held, onEdit }: { held: Held; onEdit: () => void }) {
  const t = useTranslations('held');
  const reason = reasons.find((one) => one === held.failure) ?? 'forbidden';
  return (
    <div className="flex max-w-message flex-wrap items-center justify-end gap-x-2 gap-y-1 px-1 pt-1 text-sm">
      <p role="alert" className="flex items-center gap-1.5 text-danger-text">
        <CircleAlert aria-hidden className="size-4.5 shrink-0" />
        <span>
          {t('notSent')} {t(`reasons.${reason}`)}
        </span>
      </p>
      <Button size="small" onClick={onEdit}>
        {t('edit')}
      </Button>
    </div>
  );
}

const reasons = ['forbidden', 'suspended', 'stopped', 'not_found'] as const;

/** Ctrl+Z or ⌘Z, unless it has something to undo where the cursor stands. `undo` says whether there was something to take back. */
function useUndoKey(undo: () => boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || hasOwnUndo(event.target)) return;
    if (undo()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const hasOwnUndo = (target: EventTarget | null) =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.value !== '';
