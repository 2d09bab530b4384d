'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';

const stepPx = 16;

type PaneSeparatorProps = {
  name: string;
  /** In pixels. */
  width: number;
  limits: { minimum: number; initial: number; maximum: number };
  /** The side to which its pane grows. */
  growsTo: 'start' | 'end';
  onResize: (width: number) => void;
  className?: string;
};

/** A border that can be dragged, moved by arrow keys, Home and End, and put back by a double click or Enter. */
export function PaneSeparator({ name, width, limits, growsTo, onResize, className }: PaneSeparatorProps) {
  const t = useTranslations('common.panes');

  function resize(next: number) {
    onResize(Math.round(Math.min(limits.maximum, Math.max(limits.minimum, next))));
  }

  function drag(event: PointerEvent<HTMLHRElement>) {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const follow = (move: globalThis.PointerEvent) =>
      resize(width + (move.clientX - from) * direction(handle, growsTo));
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', follow), {
      once: true,
    });
  }

  function press(event: KeyboardEvent<HTMLHRElement>) {
    const grow = direction(event.currentTarget, growsTo) * stepPx;
    const next = {
      ArrowRight: width + grow,
      ArrowLeft: width - grow,
      Home: limits.minimum,
      End: limits.maximum,
      Enter: limits.initial,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  }

  return (
    // A focusable separator with a value is a widget (ARIA 1.2).
    <hr
      aria-orientation="vertical"
      aria-label={t('resize', { name })}
      aria-valuenow={width}
      aria-valuemin={limits.minimum}
      aria-valuemax={limits.maximum}
      tabIndex={0}
      onPointerDown={drag}
      onDoubleClick={() => resize(limits.initial)}
      onKeyDown={press}
      className={classNames(
        'relative z-10 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-border outline-none',
        'before:absolute before:inset-y-0 before:-start-1.5 before:w-3 before:content-[""]',
        'after:absolute after:inset-y-0 after:-start-px after:w-0.75 after:bg-transparent after:transition-colors hover:after:bg-border-strong focus-visible:after:bg-focus active:after:bg-focus',
        className,
      )}
    />
  );
}

/** +1 where moving right makes the pane wider. */
function direction(handle: HTMLElement, growsTo: 'start' | 'end'): 1 | -1 {
  const isRightToLeft = getComputedStyle(handle).direction === 'rtl';
  return (growsTo === 'end') === !isRightToLeft ? 1 : -1;
}
