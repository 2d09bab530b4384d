import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { readPrivate, writePrivate } from '@/lib/client/private-storage';

const saveAfterMs = 300;

/**
 * The text of a field that survives a reload of this tab: kept under the person's name, deleted once it is empty. Takes over what
 * was typed before the page became alive.
 */
export function useKeptText(
  username: string,
  name: string,
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>,
  initial = '',
) {
  const [text, setText] = useState(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text: initial, name });

  const keepNow = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { text: kept, name: place } = latest.current;
    writePrivate(username, place, kept === '' ? undefined : kept);
  }, [username]);

  const change = useCallback(
    (next: string) => {
      setText(next);
      latest.current.text = next;
      clearTimeout(timer.current);
      // What was sent must not come back after a crash; what is typed may wait for a pause.
      if (next === '') keepNow();
      else timer.current = setTimeout(keepNow, saveAfterMs);
    },
    [keepNow],
  );

  useEffect(() => {
    const typedAlready = field.current?.value ?? '';
    const start = typedAlready || (readPrivate<string>(username, name) ?? '');
    latest.current = { text: start, name };
    setText(start);
    const leave = () => timer.current !== undefined && keepNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [username, name, field, keepNow]);

  return [text, change] as const;
}
