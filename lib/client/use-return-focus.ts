import { useCallback, useRef } from 'react';

/**
 * Remembers what had focus when a layer opened and gives it back when the layer closes. Radix does this by itself only
 * for layers with a trigger of their own; ours are opened by state. When that is gone, or was nothing, because the page below
 * has changed meanwhile, the content takes it: from the body, the keyboard would begin anew.
 */
export function useReturnFocus(isOpen: boolean) {
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);
  if (isOpen && !wasOpen.current && typeof document !== 'undefined') {
    opener.current = document.activeElement as HTMLElement | null;
  }
  wasOpen.current = isOpen;

  return useCallback((event: Event) => {
    event.preventDefault();
    const isThere = opener.current?.isConnected && opener.current !== document.body;
    const goal = isThere ? opener.current : document.querySelector('main');
    goal?.focus({ preventScroll: !isThere });
  }, []);
}
