'use client';

import { type ReactNode, useRef } from 'react';
import { useRemembered } from '@/lib/client/use-remembered';
import { classNames } from '@/lib/shared/class-names';
import { PaneSeparator } from './pane-separator';

export type Pane = { label: string; content: ReactNode };

type ResizablePanesProps = {
  /** Left: a list. */
  list: Pane;
  /** Middle: what the list chose. */
  main: Pane;
  /** Right: its context; opens from a sheet of the caller's where there is no room for it. */
  context?: Pane;
  /** Whether something is chosen: with room for one pane, main replaces list. */
  isMainOpen: boolean;
  /** Under which name the widths are remembered in this browser. */
  rememberAs: string;
  className?: string;
};

export const paneLimits = {
  list: { minimum: 240, initial: 340, maximum: 520 },
  context: { minimum: 240, initial: 320, maximum: 520 },
} as const;

/**
 * Up to three panes side by side: three from 1,180 px of its own width, two (list and main) from 720 px, then one at a
 * time. Separators are dragged or moved by arrow keys.
 */
export function ResizablePanes({
  list,
  main,
  context,
  isMainOpen,
  rememberAs,
  className,
}: ResizablePanesProps) {
  const box = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useRemembered(`panes.${rememberAs}`, {
    list: paneLimits.list.initial as number,
    context: paneLimits.context.initial as number,
  });

  return (
    <div className={classNames('@container h-full min-h-0', className)}>
      <div
        ref={box}
        style={{ '--list': `${widths.list}px`, '--context': `${widths.context}px` } as React.CSSProperties}
        className="flex h-full min-h-0"
      >
        <section
          aria-label={list.label}
          className={classNames(
            'min-h-0 w-full shrink-0 flex-col overflow-hidden @min-[45rem]:flex @min-[45rem]:w-(--list)',
            isMainOpen ? 'hidden' : 'flex',
          )}
        >
          {list.content}
        </section>
        <PaneSeparator
          name={list.label}
          width={widths.list}
          limits={paneLimits.list}
          growsTo="end"
          onResize={(width) => setWidths({ ...widths, list: width })}
          className="hidden @min-[45rem]:flex"
        />
        <section
          aria-label={main.label}
          className={classNames(
            'min-h-0 min-w-0 flex-1 flex-col overflow-hidden @min-[45rem]:flex',
            isMainOpen ? 'flex' : 'hidden',
          )}
        >
          {main.content}
        </section>
        {context && (
          <>
            <PaneSeparator
              name={context.label}
              width={widths.context}
              limits={paneLimits.context}
              growsTo="start"
              onResize={(width) => setWidths({ ...widths, context: width })}
              className="hidden @min-[73.75rem]:flex"
            />
            <section
              aria-label={context.label}
              className="hidden min-h-0 w-(--context) shrink-0 flex-col overflow-hidden @min-[73.75rem]:flex"
            >
              {context.content}
            </section>
          </>
        )}
      </div>
    </div>
  );
}
