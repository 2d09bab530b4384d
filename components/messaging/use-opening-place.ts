import { useEffect, useLayoutEffect } from 'react';

type Scroll = { scroller: { current: HTMLElement | null }; toElement: (element: Element) => void };

/** Effects of layout do nothing while the server renders, and would warn. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** A thread opens at the first unread message; without one at its end, where it lies by itself (C5). */
export function useOpeningPlace(scroll: Scroll, hasUnread: boolean): void {
  useBrowserLayoutEffect(() => {
    const line = hasUnread && scroll.scroller.current?.querySelector('[data-unread-line]');
    if (line) scroll.toElement(line);
  }, []);
}
