'use client';

import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Scheduled } from '@/lib/client/scheduling-calls';
import { nameOf } from '@/lib/client/use-scheduled';
import { useTimeWords, weekdayCodes } from '@/lib/client/use-time-words';
import { classNames } from '@/lib/shared/class-names';
import { addDays, addMonths, type Day, monthOf, weekStart } from '@/lib/shared/month-grid';
import { clockTime } from '@/lib/shared/time-format';

type MonthGridProps = {
  label: string;
  weeks: Day[][];
  day: Day;
  today: Day;
  byDay: Map<Day, Scheduled[]>;
  onDay: (day: Day) => void;
  onMove: (one: Scheduled, to: Day) => void;
};

/** Days as a grid with one tab stop: arrows by day and week, Home and End within the week, Page Up and Down by month. */
export function MonthGrid({ label, weeks, day, today, byDay, onDay, onMove }: MonthGridProps) {
  const { dayName } = useTimeWords();
  const grid = useRef<HTMLTableElement>(null);
  const [dragged, setDragged] = useState<Scheduled | null>(null);
  const [over, setOver] = useState<Day | null>(null);

  function go(next: Day) {
    onDay(next);
    // The month may have changed with it, and with it the cells.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, () => Day> = {
      ArrowRight: () => addDays(day, 1),
      ArrowLeft: () => addDays(day, -1),
      ArrowDown: () => addDays(day, 7),
      ArrowUp: () => addDays(day, -7),
      Home: () => weekStart(day),
      End: () => addDays(weekStart(day), 6),
      PageDown: () => addMonths(day, 1),
      PageUp: () => addMonths(day, -1),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    go(step());
  }

  const dropOn = (target: Day) => ({
    isOver: dragged !== null && over === target,
    onDragOver: (event: DragEvent) => {
      if (!dragged || target < today) return;
      event.preventDefault();
      setOver(target);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged) onMove(dragged, target);
      setDragged(null);
      setOver(null);
    },
  });

  return (
    <table
      ref={grid}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="w-full table-fixed border-separate border-spacing-1"
    >
      <thead>
        <tr>
          {weekdayCodes.map((code) => (
            <th key={code} scope="col" className="pb-1 text-sm font-normal text-muted-foreground">
              <abbr title={dayName(code, 'long')} className="no-underline">
                {dayName(code)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <DayCell
                key={one}
                day={one}
                isChosen={one === day}
                isToday={one === today}
                isOutside={monthOf(one) !== monthOf(day)}
                messages={byDay.get(one) ?? []}
                onChoose={() => onDay(one)}
                onDrag={setDragged}
                drop={dropOn(one)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = {
  day: Day;
  isChosen: boolean;
  isToday: boolean;
  isOutside: boolean;
  messages: Scheduled[];
  onChoose: () => void;
  onDrag: (one: Scheduled | null) => void;
  drop: { isOver: boolean; onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
};

const shownMessages = 2;

function DayCell({ day, isChosen, isToday, isOutside, messages, onChoose, onDrag, drop }: DayCellProps) {
  const t = useTranslations('scheduling.calendar');
  const { format } = useTimeWords();
  const name = format(new Date(`${day}T12:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <td
      onDragOver={drop.onDragOver}
      onDrop={drop.onDrop}
      className={classNames(
        'relative h-16 rounded-control border p-0 align-top md:h-24',
        isChosen ? 'border-primary bg-primary-soft' : 'bg-surface',
        drop.isOver && 'outline-2 outline-focus outline-dashed',
      )}
    >
      <button
        type="button"
        data-day={day}
        tabIndex={isChosen ? 0 : -1}
        aria-pressed={isChosen}
        aria-current={isToday ? 'date' : undefined}
        aria-label={t('day', { day: name, count: messages.length })}
        onClick={onChoose}
        className="absolute inset-0 flex cursor-pointer flex-col items-center rounded-control p-1 md:items-start"
      >
        <span
          className={classNames(
            'flex size-7 items-center justify-center rounded-full text-sm tabular-nums',
            isToday && 'bg-primary font-semibold text-primary-foreground',
            isOutside && !isToday && 'text-muted-foreground',
          )}
        >
          {Number(day.slice(8))}
        </span>
        {messages.length > 0 && (
          <span aria-hidden className="rounded-full bg-sunken px-1.5 text-sm font-semibold md:hidden">
            {messages.length}
          </span>
        )}
      </button>
      <div aria-hidden className="pointer-events-none relative mt-8 hidden flex-col gap-0.5 px-1 md:flex">
        {messages.slice(0, shownMessages).map((one) => (
          <Chip key={one.scheduledId} one={one} onChoose={onChoose} onDrag={onDrag} />
        ))}
        {messages.length > shownMessages && (
          <span className="px-1 text-sm text-muted-foreground">
            {t('more', { count: messages.length - shownMessages })}
          </span>
        )}
      </div>
    </td>
  );
}

type ChipProps = { one: Scheduled; onChoose: () => void; onDrag: (one: Scheduled | null) => void };

/** For the pointer; keyboards and screen readers have the day's list with its menus. */
function Chip({ one, onChoose, onDrag }: ChipProps) {
  const locale = useLocale();
  const t = useTranslations('scheduling');
  const { ownZone } = useTimeWords();
  const at = new Date(one.scheduledFor);
  const isSettled = one.status === 'sent';
  const needsAnswer = one.status === 'paused' || one.status === 'failed';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: out of the accessibility tree, see above.
    // biome-ignore lint/a11y/useKeyWithClickEvents: out of the accessibility tree, see above.
    <div
      draggable={!isSettled}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', String(one.scheduledId));
        onDrag(one);
      }}
      onDragEnd={() => onDrag(null)}
      onClick={onChoose}
      className={classNames(
        'pointer-events-auto truncate rounded-sm px-1 text-sm',
        isSettled ? 'text-muted-foreground' : 'cursor-grab bg-hue-1 text-hue-1-text active:cursor-grabbing',
        needsAnswer && 'bg-waiting-soft font-semibold text-waiting',
      )}
    >
      {needsAnswer ? '! ' : ''}
      {clockTime(at, { locale, timeZone: ownZone, now: at })} {nameOf(one, t)}
    </div>
  );
}
