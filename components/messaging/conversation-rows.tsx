'use client';

import { useParams } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Conversation } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';
import type { Selection } from '@/lib/client/use-selection';
import { whenIdle } from '@/lib/client/when-idle';
import { ConversationItem } from './conversation-item';
import { type Selecting, SelectingContext } from './selecting-context';

/** From this many rows on, and where more can come, only those in sight are in the page. */
const plainRows = 50;

type ConversationRowsProps = {
  label: string;
  conversations: Conversation[];
  selection: Selection;
  selecting: Selecting;
  hasMore: boolean;
  footer: ReactNode;
};

/** The rows of the list; of a long one only those in sight, as soon as what does that is loaded. */
export function ConversationRows({
  label,
  conversations,
  selection,
  selecting,
  hasMore,
  footer,
}: ConversationRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const current = Number(useParams<{ conversation?: string }>().conversation);
  const [isCalm, setIsCalm] = useState(false);
  useEffect(() => whenIdle(() => setIsCalm(true)), []);
  const isLong = hasMore || conversations.length > plainRows;
  const { module } = useLoaded(isLong && isCalm, () => import('@/components/ui/virtual-list'));
  const before = useRef<Place>(undefined);
  // Where one was in the plain list, while its rows are still there: the other one takes their place.
  if (module && box.current) before.current ??= placeIn(box.current);
  useEffect(() => {
    if (module && before.current?.focused) rowOf(box.current, before.current.focused)?.focus();
  }, [module]);
  const row = (one: Conversation) => (
    <ConversationItem
      conversation={one}
      isCurrent={one.conversationId === current}
      isSelected={selection.ids.has(one.conversationId)}
      isSelecting={selection.isActive}
    />
  );
  return (
    <SelectingContext value={selecting}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside, which Tab reaches as well. */}
      <div
        ref={box}
        onKeyDown={(event) => onRowKey(event, box.current, selection)}
        className="flex min-h-0 flex-1 flex-col"
      >
        {module ? (
          <module.VirtualList
            label={label}
            initialOffsetPx={before.current?.topPx}
            estimatedHeightPx={before.current?.rowPx}
            items={conversations}
            itemKey={(one) => String(one.conversationId)}
            renderItem={row}
            footer={footer}
            className="flex-1 px-2"
          />
        ) : (
          <div data-scroller className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2">
            <ul aria-label={label}>
              {conversations.map((one) => (
                <li key={one.conversationId}>{row(one)}</li>
              ))}
            </ul>
            {footer}
          </div>
        )}
      </div>
    </SelectingContext>
  );
}

type Place = { topPx: number; rowPx?: number; focused?: number };

function placeIn(box: HTMLElement): Place {
  const scroller = box.querySelector('[data-scroller]');
  const row = box.querySelector('li');
  const { activeElement } = document;
  const isInside = activeElement instanceof HTMLElement && box.contains(activeElement);
  return {
    topPx: scroller?.scrollTop ?? 0,
    rowPx: row?.offsetHeight,
    focused: isInside && activeElement.matches('[data-row]') ? idOf(activeElement) : undefined,
  };
}

/** The link of a conversation's row, where it is in the page. */
export const rowOf = (box: HTMLElement | null, id: number | undefined) =>
  box?.querySelector<HTMLElement>(`[data-conversation="${id}"]`);

/** Up, Down, Home and End walk through the rows, with Shift they select on the way; x selects, Escape ends it. */
function onRowKey(event: KeyboardEvent, box: HTMLElement | null, selection: Selection): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]') || !box) return;
  const id = idOf(event.target);
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isPlain && event.key === 'x') {
    event.preventDefault();
    selection.toggle(id);
    return;
  }
  if (event.key === 'Escape' && selection.isActive) {
    event.preventDefault();
    selection.clear();
    return;
  }
  const rows = Array.from(box.querySelectorAll<HTMLElement>('[data-row]'));
  const at = rows.indexOf(event.target);
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const row = rows[Math.max(0, Math.min(rows.length - 1, goal))];
  row?.focus();
  if (!event.shiftKey || !row) return;
  if (!selection.isActive) selection.toggle(id);
  selection.extendTo(idOf(row));
}

const idOf = (row: HTMLElement) => Number(row.dataset.conversation);
