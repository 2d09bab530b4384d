'use client';

import { useRouter } from 'next/navigation';
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl/react';
import { useCare } from '@/components/care/care-context';
import type { Note } from '@/lib/client/care-calls';
import { focusAfterMenu } from '@/lib/client/focus-after-menu';
import type { TakenBack } from '@/lib/client/messaging-calls';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging, useOutboxItems } from '@/lib/client/messaging-context';
import type { Message, ThreadHead } from '@/lib/client/messaging-types';
import type { OlderLoader } from '@/lib/client/queries';
import type { ThreadState } from '@/lib/client/thread-state';
import { useHeld } from '@/lib/client/use-held';
import { useLoaded, useLoadedWhenIdle } from '@/lib/client/use-loaded';
import { useReadMarks } from '@/lib/client/use-read-marks';
import { useThreadScroll } from '@/lib/client/use-thread-scroll';
import type { Responsible } from './closed-notice';
import { Composer, type ComposerHandle, type Unscripted } from './composer';
import { DeleteDialog } from './delete-dialog';
import { JumpToLatest } from './jump-to-latest';
import type { MessageLayer } from './message-layers';
import { OlderPages } from './older-pages';
import { ReportDialog } from './report-dialog';
import { type ThreadActs, ThreadContext } from './thread-context';
import { ThreadHeader } from './thread-header';
import { layOut, notesWithin } from './thread-layout';
import { ThreadMessages } from './thread-messages';
import { TypingIndicator } from './typing-indicator';
import { useArrivals } from './use-arrivals';
import { useAddressedMessage, useGoal } from './use-goal';
import { useOpeningPlace } from './use-opening-place';

/** Only staff correct, so only they load it. */
const CorrectionForm = lazy(async () => ({ default: (await import('./correction-form')).CorrectionForm }));

/** Dialogs and layers about one message, each on first use. */
const MessageLayers = lazy(() => import('./message-layers'));
const PinnedStrip = lazy(() => import('./pinned-strip'));
const ClosedNotice = lazy(() => import('./closed-notice'));

type ThreadProps = {
  head: ThreadHead;
  state: ThreadState;
  older: OlderLoader;
  readAtStart: number;
  unscripted?: Unscripted;
  newHref?: string;
  responsible?: Responsible;
  canMarkUrgent?: boolean;
  expectation?: ReactNode;
  actions?: ReactNode;
};

/** A conversation whose messages are there. */
export function Thread({ head, state, older, readAtStart, ...props }: ThreadProps) {
  const t = useTranslations('messaging.thread');
  const router = useRouter();
  const { client, basePath } = useMessaging();
  const { conversationId } = head;
  const { messages } = state;
  const outgoing = useOutgoing(conversationId);
  const timeZone = useTimeZone() ?? 'UTC';
  const care = useCare();
  const setMode = care?.setMode;
  const allNotes = care?.notes ?? noNotes;
  const hasOlder = state.olderCursor !== null;
  const days = useMemo(
    () => layOut({ messages, outgoing, notes: notesWithin(allNotes, messages, hasOlder) }, timeZone),
    [messages, outgoing, allNotes, hasOlder, timeZone],
  );
  const newest = messages.at(-1);
  const scroll = useThreadScroll(days);
  const [firstUnreadId] = useState(
    () => messages.find((one) => !one.isOwn && (one.position ?? 0) > readAtStart)?.id,
  );
  const [replyTo, setReplyTo] = useState<Message | null>(null);
  const [toDelete, setToDelete] = useState<Message | null>(null);
  const [toReport, setToReport] = useState<Message | null>(null);
  const [toCorrect, setToCorrect] = useState<Message | null>(null);
  const [layer, setLayer] = useState<MessageLayer | null>(null);
  const canCorrect = head.canWrite && client.reader.role !== 'patient';
  const hasHeld = useHeld().some((one) => one.conversationId === conversationId);
  const held = useLoaded(hasHeld, () => import('./held-messages'));
  const keyed = useLoadedWhenIdle(() => import('./message-acts'));
  const composer = useRef<ComposerHandle>(null);
  const stopReading = useReadMarks(conversationId, scroll.scroller, messages);
  const goTo = useGoal(messages, { hasOlder: state.olderCursor !== null, older, scroll });
  useAddressedMessage(goTo);
  const newCount = useArrivals(head, messages, scroll.isAtEnd);
  useOpeningPlace(scroll, firstUnreadId !== undefined);

  const acts = useMemo<ThreadActs>(
    () => ({
      head,
      goTo,
      reply: (message) => {
        setMode?.('message');
        setToCorrect(null);
        setReplyTo(message);
        focusAfterMenu(() => composer.current?.focus());
      },
      markUnread: (message) => {
        stopReading();
        void calls.markMessage(message.id, 'unread').then(() => client.refreshLists());
        router.push(basePath);
      },
      remove: setToDelete,
      report: setToReport,
      open: setLayer,
      correct: canCorrect ? setToCorrect : undefined,
      takeBack: (key) => {
        setMode?.('message');
        setToCorrect(null);
        const item = client.outbox.discard(key);
        if (!item) return;
        const { content, replyToId, attachments } = item.words;
        composer.current?.insert(content, { key: item.key, files: attachments });
        if (replyToId) calls.messageById(replyToId).then(setReplyTo, () => undefined);
      },
    }),
    [head, goTo, stopReading, client, basePath, router, setMode, canCorrect],
  );

  function writeAgain({ content, replyTo: quoted, attachments }: TakenBack) {
    setMode?.('message');
    setToCorrect(null);
    const answered = messages.find(({ id }) => id === quoted?.messageId);
    if (answered) setReplyTo(answered);
    if (content !== null) composer.current?.insert(content, { files: attachments });
  }

  /** What a draft answers; one that cannot be seen any more is answered without a quote. */
  async function keepReply(messageId: number | undefined) {
    const known = messages.find(({ id }) => id === messageId);
    setReplyTo(known ?? (messageId ? await calls.messageById(messageId).catch(() => null) : null));
  }

  return (
    <ThreadContext value={acts}>
      <section
        aria-label={t('label', { name: head.displayName })}
        className="flex min-h-0 flex-1 flex-col"
        data-thread
      >
        <ThreadHeader head={head} newest={newest} onMarkUnread={stopReading} actions={props.actions} />
        {head.pinnedCount > 0 && (
          <Suspense>
            <PinnedStrip />
          </Suspense>
        )}
        <div className="relative flex min-h-0 flex-1 flex-col">
          <div
            ref={scroll.scroller}
            onScroll={scroll.onScroll}
            className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overscroll-contain [overflow-anchor:none]"
          >
            <div ref={scroll.content} className="mx-auto w-full max-w-5xl @container">
              <OlderPages head={head} hasOlder={state.olderCursor !== null} older={older} />
              <ThreadMessages
                days={days}
                newestId={newest?.id}
                latestOwnId={outgoing.length > 0 ? undefined : latestOwn(messages)}
                firstUnreadId={firstUnreadId}
                lastReadPosition={readAtStart}
              />
              {held.module && (
                <held.module.HeldMessages conversationId={conversationId} onTakenBack={writeAgain} />
              )}
            </div>
          </div>
          <JumpToLatest isShown={!scroll.isAtEnd} newCount={newCount} onJump={scroll.toEnd} />
        </div>
        <TypingIndicator head={head} />
        {head.canWrite ? (
          <div className="mx-auto w-full max-w-5xl px-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:px-4 md:pb-3">
            {toCorrect && (
              <Suspense>
                <CorrectionForm key={toCorrect.id} message={toCorrect} onDone={() => setToCorrect(null)} />
              </Suspense>
            )}
            <div hidden={toCorrect !== null}>
              {props.expectation}
              <Writing conversationId={conversationId} name={head.displayName}>
                <Composer
                  ref={composer}
                  conversationId={conversationId}
                  name={head.displayName}
                  recipient={recipientOf(head)}
                  unscripted={props.unscripted}
                  canMarkUrgent={props.canMarkUrgent}
                  replyTo={replyTo}
                  onReplyDone={() => setReplyTo(null)}
                  onReplyKept={(id) => void keepReply(id)}
                  onSent={scroll.toEnd}
                />
              </Writing>
            </div>
          </div>
        ) : (
          <Suspense>
            <ClosedNotice head={head} newHref={props.newHref} responsible={props.responsible} />
          </Suspense>
        )}
      </section>
      {keyed.module && (
        <keyed.module.MessageActs messages={messages} canWrite={head.canWrite} open={setLayer} />
      )}
      {layer && (
        <Suspense>
          <MessageLayers layer={layer} onClose={() => setLayer(null)} />
        </Suspense>
      )}
      <DeleteDialog message={toDelete} onClose={() => setToDelete(null)} />
      <ReportDialog message={toReport} onClose={() => setToReport(null)} />
    </ThreadContext>
  );
}

/** The composer, for clinical people in a patient's thread with the choice of an internal note. */
function Writing(props: { conversationId: number; name: string; children: ReactNode }) {
  const care = useCare();
  return care ? <care.Writing {...props} /> : props.children;
}

const noNotes: readonly Note[] = [];

function useOutgoing(conversationId: number) {
  const items = useOutboxItems();
  return useMemo(
    () =>
      items.filter(({ target }) => 'conversationId' in target && target.conversationId === conversationId),
    [items, conversationId],
  );
}

function recipientOf({ kind, withUser, displayName, role, timeZone }: ThreadHead) {
  return kind === 'direct' && withUser && role
    ? { username: withUser, displayName, role, timeZone }
    : undefined;
}

const latestOwn = (messages: Message[]) => messages.findLast((message) => message.isOwn)?.id;
