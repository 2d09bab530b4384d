'use client';

import { useCallback, useEffect, useRef } from 'react';

/** A function that runs once its caller has been quiet for `delayMs`, with the last arguments. */
export function useDebounced<Args extends unknown[]>(run: (...args: Args) => void, delayMs = 250) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (...args: Args) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(...args), delayMs);
    },
    [delayMs],
  );
}
