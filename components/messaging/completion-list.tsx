'use client';

import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { CompletionToken } from '@/lib/client/completion';
import { useComposer } from '@/lib/client/composer-context';
import { classNames } from '@/lib/shared/class-names';
import type { CompletionOption, ComposerCompletion } from './composer-extensions';

type CompletionListProps = {
  token: CompletionToken;
  completion: ComposerCompletion;
  /** Filled with what takes the field's keys while the list is there. */
  keys: RefObject<((event: KeyboardEvent) => boolean) | undefined>;
  onDismiss: () => void;
};

/** What the word at the caret can become. Focus stays in the field, which takes the keys and names the option that they are at. */
export function CompletionList({ token, completion, keys, onDismiss }: CompletionListProps) {
  const t = useTranslations();
  const id = useId();
  const composer = useComposer();
  const options = useOptions(completion, token.query);
  const [place, setPlace] = useState({ query: token.query, index: 0 });
  const active = place.query === token.query ? Math.min(place.index, options.length - 1) : 0;
  const isOpen = options.length > 0;

  async function choose(option: CompletionOption) {
    const { start, end } = token;
    onDismiss();
    const words = typeof option.words === 'string' ? option.words : await option.words();
    if (words !== null) composer.replaceRange(start, end, words);
  }

  keys.current = (event) => {
    if (!isOpen || event.ctrlKey || event.metaKey || event.altKey) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setPlace({ query: token.query, index: (active + step + options.length) % options.length });
    else if (event.key === 'Escape') {
      event.stopPropagation();
      onDismiss();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey)
      void choose(options[active]!);
    else return false;
    event.preventDefault();
    return true;
  };

  useEffect(
    () => () => {
      keys.current = undefined;
    },
    [keys],
  );
  useFieldNames(isOpen ? `${id}-list` : undefined, isOpen ? `${id}-${active}` : undefined);

  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && t('messaging.composer.completions', { count: options.length })}
      </p>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={completion.label(t)}
        hidden={!isOpen}
        className="absolute inset-x-0 bottom-full z-20 mb-1.5 max-h-60 overflow-y-auto rounded-card border bg-surface-raised p-1.5 text-foreground shadow-soft"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys, as in every combobox.
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; the active option is named there.
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void choose(option)}
            ref={(element) => {
              if (index === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            className={classNames(
              'flex min-h-9 cursor-pointer items-baseline gap-3 rounded-sm px-2.5 py-1.5 hover:bg-hover touch:min-h-touch touch:items-center',
              'aria-selected:bg-pressed',
            )}
          >
            <span className="min-w-0 truncate">{option.label}</span>
            {option.detail && (
              <span className="ms-auto min-w-0 shrink truncate text-sm text-muted-foreground">
                {option.detail}
              </span>
            )}
          </div>
        ))}
      </div>
    </>
  );
}

/** The options for the latest query; those before it stay until they are there. */
function useOptions(completion: ComposerCompletion, query: string): CompletionOption[] {
  const t = useTranslations();
  const { place } = useComposer();
  const [options, setOptions] = useState<CompletionOption[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is the composer's own, which does not change under a word.
  useEffect(() => {
    const ending = new AbortController();
    completion
      .load()
      .then(({ default: find }) => find(query, place, ending.signal, t))
      .then(
        (found) => ending.signal.aborted || setOptions(found),
        // Offline or refused: nothing is offered, and what is typed stays as it is.
        () => ending.signal.aborted || setOptions([]),
      );
    return () => ending.abort();
  }, [completion, query]);
  return options;
}

/** The field says which list belongs to it and which option is active. */
function useFieldNames(listId: string | undefined, activeId: string | undefined) {
  const { field } = useComposer();
  useEffect(() => {
    const element = field.current;
    if (!element || !listId || !activeId) return;
    element.setAttribute('aria-controls', listId);
    element.setAttribute('aria-autocomplete', 'list');
    element.setAttribute('aria-activedescendant', activeId);
    return () => {
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
        element.removeAttribute(name);
    };
  }, [field, listId, activeId]);
}
