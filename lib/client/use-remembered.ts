import { useCallback, useEffect, useState } from 'react';

const prefix = 'hs.';

/**
 * State that this browser remembers (pane widths, chosen columns): nothing personal. Starts with `initial`, as the
 * server rendered it, and takes the remembered value right after. Without a key it is plain state.
 */
export function useRemembered<Value>(key: string | undefined | '', initial: Value) {
  const [value, setValue] = useState(initial);

  useEffect(() => {
    const remembered = key ? read<Value>(key) : undefined;
    if (remembered !== undefined) setValue(remembered);
  }, [key]);

  const remember = useCallback(
    (next: Value) => {
      setValue(next);
      if (key) write(key, next);
    },
    [key],
  );
  return [value, remember] as const;
}

function read<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    // Storage is blocked or was tampered with: the default is as good.
    return undefined;
  }
}

function write(key: string, value: unknown) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Full or blocked: the choice lasts until the page is left.
  }
}
