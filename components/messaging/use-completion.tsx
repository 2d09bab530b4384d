import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type CompletionToken, completionAt } from '@/lib/client/completion';
import type { ComposerApi } from '@/lib/client/composer-context';
import { useLoaded } from '@/lib/client/use-loaded';
import { composerCompletions, offeredIn } from './composer-extensions';

/** What the field reports to a completion and shows of it. */
export interface FieldCompletion {
  /** Caret or text changed. */
  onCaret: () => void;
  /** True when the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
  onBlur: () => void;
  list: ReactNode;
}

/** Completes words begun with a mark. The list and what is in it are loaded with the first such mark. */
export function useCompletion(composer: ComposerApi, text: string): FieldCompletion {
  const [token, setToken] = useState<CompletionToken | null>(null);
  const dismissedAt = useRef(-1);
  const keys = useRef<(event: KeyboardEvent) => boolean>(undefined);
  const { module } = useLoaded(token !== null, () => import('./completion-list'));
  const completions = offeredIn(composerCompletions, composer.place);

  function onCaret() {
    const triggers = completions.map(({ trigger }) => trigger);
    const next = completionAt(composer.read(), triggers);
    if (next?.start !== dismissedAt.current) dismissedAt.current = -1;
    const shown = dismissedAt.current >= 0 ? null : next;
    setToken((now) => (JSON.stringify(now) === JSON.stringify(shown) ? now : shown));
  }

  // Sent or emptied from elsewhere, where no caret moves.
  useEffect(() => {
    if (text === '') setToken(null);
  }, [text]);

  const source = token && completions.find(({ trigger }) => trigger === token.trigger);
  return {
    onCaret,
    onKey: (event) => keys.current?.(event) ?? false,
    onBlur: () => setToken(null),
    list: module && source && (
      <module.CompletionList
        key={token.trigger}
        token={token}
        completion={source}
        keys={keys}
        onDismiss={() => {
          dismissedAt.current = token.start;
          setToken(null);
        }}
      />
    ),
  };
}
