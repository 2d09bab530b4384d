'use client';

import { type KeyboardEvent, memo, type ReactNode, useState } from 'react';
import { type Care, useCare } from '@/components/care/care-context';
import { Timestamp } from '@/components/ui/timestamp';
import type { Message } from '@/lib/client/messaging-types';
import { MessageBubble } from './message-bubble';
import { OutgoingBubble } from './outgoing-bubble';
import type { Day, Run } from './thread-layout';
import { UnreadLine } from './unread-line';

type ThreadMessagesProps = {
  days: Day[];
  latestOwnId?: number;
  newestId?: number;
  /** Before which message the line of new ones stands. */
  firstUnreadId?: number;
  /** Others' messages after this position are watched until they were read. */
  lastReadPosition: number;
};

/** The bubbles of a thread, by day and by person. Up and Down walk from message to message; Enter opens what one can do. */
export const ThreadMessages = memo(function ThreadMessages(props: ThreadMessagesProps) {
  const { days, newestId } = props;
  const { NoteItem, RiskMark } = useCare() ?? {};
  const [activeId, setActiveId] = useState<number>();
  const tabStopId = activeId ?? newestId;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the messages inside, each of which takes focus.
    <div
      onKeyDown={walk}
      onFocus={(event) => {
        const id = event.target.closest<HTMLElement>('[data-message]')?.dataset.message;
        if (id) setActiveId(Number(id));
      }}
      className="flex flex-col gap-4 px-3 pt-2 pb-3 md:px-5"
    >
      {days.map((day) => (
        <section key={day.day} className="flex flex-col gap-3">
          <h2 className="sticky top-2 z-5 mx-auto rounded-full border bg-surface-raised px-3 py-0.5 text-sm font-normal text-muted-foreground">
            <Timestamp at={day.at} as="day" />
          </h2>
          {/* One flat list a day: a run that grows at either end must not remount what has the focus. */}
          <ol className="flex flex-col">
            {day.runs.flatMap((run) => bubblesOf(run, { ...props, tabStopId, NoteItem, RiskMark }))}
          </ol>
        </section>
      ))}
    </div>
  );
});

type Around = ThreadMessagesProps & {
  tabStopId?: number;
  NoteItem?: Care['NoteItem'];
  RiskMark?: Care['RiskMark'];
};

function bubblesOf(
  run: Run,
  { latestOwnId, firstUnreadId, lastReadPosition, tabStopId, NoteItem, RiskMark }: Around,
): ReactNode[] {
  const lastIndex = run.bubbles.length - 1;
  return run.bubbles.map((bubble, index) => {
    const place = { isFirst: index === 0, isLast: index === lastIndex };
    if (bubble.kind === 'outgoing') return <OutgoingBubble key={bubble.key} item={bubble.item} {...place} />;
    if (bubble.kind === 'note')
      return (
        <li key={bubble.key} className="mt-3 first:mt-0">
          {NoteItem && <NoteItem note={bubble.note} />}
        </li>
      );
    const { message } = bubble;
    return (
      <Parted key={bubble.key} isParted={message.id === firstUnreadId}>
        <MessageBubble
          message={message}
          {...place}
          isLatestOwn={message.id === latestOwnId}
          isTabStop={message.id === tabStopId}
          isUnread={isUnread(message, lastReadPosition)}
          RiskMark={RiskMark}
        />
      </Parted>
    );
  });
}

function Parted({ isParted, children }: { isParted: boolean; children: ReactNode }) {
  return (
    <>
      {isParted && <UnreadLine />}
      {children}
    </>
  );
}

const isUnread = (message: Message, lastReadPosition: number) =>
  !message.isOwn && (message.position ?? 0) > lastReadPosition;

/** Arrow keys on a message; anything else inside it keeps its own keys. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (!(at instanceof HTMLElement) || !at.matches('[data-bubble]')) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    at.closest('[data-message]')?.querySelector<HTMLElement>('[data-message-menu]')?.click();
    return;
  }
  const bubbles = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-bubble]'));
  const index = bubbles.indexOf(at);
  const goals: Record<string, number> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: bubbles.length - 1,
  };
  const goal = bubbles[goals[event.key] ?? -1];
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
