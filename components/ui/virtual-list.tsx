'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useRef } from 'react';
import { classNames } from '@/lib/shared/class-names';

export type VirtualListHandle = { scrollToIndex: (index: number) => void };

type VirtualListProps<Item> = {
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  renderItem: (item: Item, index: number) => ReactNode;
  /** Height of an unmeasured row in pixels; close enough keeps the scrollbar calm. */
  estimatedHeightPx?: number;
  /** How far down it begins. */
  initialOffsetPx?: number;
  /** Rows to keep beyond the window, so that Tab and fast thumbs find something. */
  overscan?: number;
  /** Below the last row: `LoadMore`, skeletons. */
  footer?: ReactNode;
  ref?: Ref<VirtualListHandle>;
  className?: string;
};

/**
 * A list of any length that renders the rows in sight only (C3: 10,000 conversations). Fills the height it is given;
 * rows may differ in height. Screen readers hear the position of each row in the whole.
 */
export function VirtualList<Item>({
  label,
  items,
  itemKey,
  renderItem,
  estimatedHeightPx = 76,
  initialOffsetPx = 0,
  overscan = 8,
  footer,
  ref,
  className,
}: VirtualListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const { length } = items;
  // The same function while the items are the same: with another one each scroll would measure all of them anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: callers pass an inline function, whose identity says nothing.
  const keyAt = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : itemKey(item);
    },
    [items],
  );
  const virtualizer = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeightPx,
    getItemKey: keyAt,
    overscan,
    initialOffset: initialOffsetPx,
    // What comes in above moves nothing that is looked at; only at the top it shows at once.
    anchorTo: (scroller.current?.scrollTop ?? 0) > 0 ? 'end' : 'start',
    // The first page is in the server's markup, before anything can be measured.
    initialRect: { width: 0, height: estimatedHeightPx * 12 },
  });
  useImperativeHandle(ref, () => ({ scrollToIndex: (index) => virtualizer.scrollToIndex(index) }), [
    virtualizer,
  ]);

  return (
    <div ref={scroller} className={classNames('min-h-0 overflow-y-auto overscroll-contain', className)}>
      <ul aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={length}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                {renderItem(item, index)}
              </li>
            )
          );
        })}
      </ul>
      {footer}
    </div>
  );
}
