import { type RefObject, useCallback, useEffect, useRef } from 'react';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';

/** A message counts as read after this long on screen (C6). */
const readAfterMs = 1_000;
const sendAfterMs = 250;

/**
 * Marks messages of others read that stood on screen for a second, in a visible document with focus. Elements say by `data-unread`
 * which position they are. Returns a function that stops it, for when the person marks something unread again.
 */
export function useReadMarks(
  conversationId: number,
  scroller: RefObject<HTMLElement | null>,
  messages: unknown,
) {
  const report = useReporter(conversationId);
  const isStopped = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new messages bring new elements to watch.
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onScreen = new Map<Element, ReturnType<typeof setTimeout> | undefined>();
    const stopAll = () => {
      for (const [element, timer] of onScreen) {
        clearTimeout(timer);
        onScreen.set(element, undefined);
      }
    };
    const startAll = () => {
      if (document.hidden || !document.hasFocus()) return;
      for (const [element, timer] of onScreen) {
        if (timer === undefined)
          onScreen.set(
            element,
            setTimeout(() => seen(element), readAfterMs),
          );
      }
    };
    const seen = (element: Element) => {
      if (!isStopped.current) report(Number(element.getAttribute('data-unread')));
      onScreen.delete(element);
      watcher.unobserve(element);
    };
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
          const fillsHalf = intersectionRect.height >= (rootBounds?.height ?? Number.POSITIVE_INFINITY) / 2;
          if (isIntersecting && (intersectionRatio >= 0.5 || fillsHalf)) {
            if (!onScreen.has(target)) onScreen.set(target, undefined);
          } else {
            clearTimeout(onScreen.get(target));
            onScreen.delete(target);
          }
        }
        startAll();
      },
      { root: box, threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    for (const element of box.querySelectorAll('[data-unread]')) watcher.observe(element);
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('focus', startAll, { signal });
    window.addEventListener('blur', stopAll, { signal });
    document.addEventListener('visibilitychange', () => (document.hidden ? stopAll() : startAll()), {
      signal,
    });
    return () => {
      ending.abort();
      stopAll();
      watcher.disconnect();
    };
  }, [conversationId, scroller, report, messages]);

  return useCallback(() => {
    isStopped.current = true;
  }, []);
}

/** Tells the server of the highest position seen, once for all that is seen within a moment. A failure is told again later. */
function useReporter(conversationId: number) {
  const { cache } = useMessaging().client;
  const highest = useRef({ seen: 0, told: 0, conversationId });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (highest.current.conversationId !== conversationId)
    highest.current = { seen: 0, told: 0, conversationId };

  return useCallback(
    (position: number) => {
      const marks = highest.current;
      marks.seen = Math.max(marks.seen, position);
      const tell = async () => {
        timer.current = undefined;
        const readUpTo = marks.seen;
        if (readUpTo <= marks.told) return;
        try {
          const head = await calls.changeOwnState(conversationId, { readUpTo }, { keepalive: true });
          marks.told = readUpTo;
          cache.applyOwnReading(conversationId, head);
        } catch {
          timer.current ??= setTimeout(tell, 5_000);
        }
      };
      timer.current ??= setTimeout(tell, sendAfterMs);
    },
    [cache, conversationId],
  );
}
