import { useRef } from 'react';
import { newKey } from '@/lib/client/new-key';

/**
 * The idempotency key of a form's act: `keyOf(input)`. The same input keeps its key, so that another try makes nothing twice; a
 * changed one is another act and gets another key, since the server refuses other words under a key that it has seen.
 */
export function useActKey(): (input: unknown) => string {
  const attempt = useRef({ input: '', key: '' });
  return (input) => {
    const now = JSON.stringify(input);
    if (attempt.current.input !== now) attempt.current = { input: now, key: newKey() };
    return attempt.current.key;
  };
}
