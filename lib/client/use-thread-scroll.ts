import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** This near the end counts as at the end: new messages then scroll into sight by themselves. */
const endWithinPx = 64;
/** Room above what was jumped to. */
const headroomPx = 72;

/** Effects of layout do nothing while the server renders, and would warn. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Scrolling of a thread that lies in a column-reverse box: its zero is the end, so the newest message is in sight before any script
 * runs. Whatever grows above or below, the message that the reader looks at stays where it is (C5).
 * `contentKey` changes with every message that comes or goes.
 */
export function useThreadScroll(contentKey: unknown) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const anchor = useRef<{ id: string; top: number } | null>(null);
  // While it glides to the end, places on the way are not held: holding one would stop it there.
  const isGliding = useRef(false);
  const [isAtEnd, setIsAtEnd] = useState(true);

  const remember = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const isNear = -box.scrollTop < endWithinPx;
    // A browser that does not say when a scroll has ended gets no correction of it.
    if (isNear && !('onscrollend' in window)) isGliding.current = false;
    if (isGliding.current && !isNear) return;
    setIsAtEnd(isNear);
    const element = isNear ? null : topmost(box);
    anchor.current = element && { id: element.dataset.message ?? '', top: topOf(element, box) };
  }, []);

  const restore = useCallback(() => {
    const box = scroller.current;
    const held = anchor.current;
    const element = held && box?.querySelector(`[data-message="${held.id}"]`);
    if (!box || !element) return;
    const moved = topOf(element, box) - held.top;
    if (Math.abs(moved) >= 1) box.scrollTop += moved;
  }, []);

  useBrowserLayoutEffect(restore, [contentKey, restore]);

  useEffect(() => {
    if (!content.current) return;
    // Formatted text arrives late and the window turns; both before the next paint.
    const watcher = new ResizeObserver(restore);
    watcher.observe(content.current);
    return () => watcher.disconnect();
  }, [restore]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const stop = () => {
      if (!isGliding.current) return;
      isGliding.current = false;
      remember();
    };
    // Where a glide ends was settled when it began: what came below meanwhile is still out of sight.
    const arrive = () => {
      if (isGliding.current) box.scrollTop = 0;
      stop();
    };
    const ending = new AbortController();
    const options = { passive: true, signal: ending.signal };
    box.addEventListener('scrollend', arrive, options);
    // The reader took over.
    for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      box.addEventListener(event, stop, options);
    return () => ending.abort();
  }, [remember]);

  const toEnd = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    anchor.current = null;
    const distance = -box.scrollTop;
    isGliding.current = distance >= endWithinPx;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches || distance > 4_000;
    box.scrollTo({ top: 0, behavior: isCalm || !isGliding.current ? 'instant' : 'smooth' });
  }, []);

  const toElement = useCallback(
    (element: Element) => {
      const box = scroller.current;
      if (!box) return;
      box.scrollTop += topOf(element, box) - headroomPx;
      remember();
    },
    [remember],
  );

  return { scroller, content, isAtEnd, onScroll: remember, toEnd, toElement };
}

const topOf = (element: Element, box: Element) =>
  element.getBoundingClientRect().top - box.getBoundingClientRect().top;

/** The first message in sight, by halving: a thread may hold thousands. */
function topmost(box: Element): HTMLElement | null {
  const messages = box.querySelectorAll<HTMLElement>('[data-message]');
  let low = 0;
  let high = messages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = messages[middle]!.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
    if (bottom > headroomPx / 2) high = middle;
    else low = middle + 1;
  }
  return messages[low] ?? null;
}
