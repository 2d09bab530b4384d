'use client';

import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { controlLook } from '@/components/ui/control-look';
import { classNames } from '@/lib/shared/class-names';
import { withPiece, writingAt } from './suggest';
import { SuggestionList } from './suggestion-list';
import { type Suggestion, useSuggestions } from './use-suggestions';

type SearchBoxProps = {
  username: string;
  /** The query in force. */
  value: string;
  /** Where the form goes before scripts. */
  action: string;
  onSearch: (q: string) => void;
  problemId?: string;
};

/** The box of the results page: a combobox whose list helps to write operators and offers earlier searches. */
export function SearchBox({ username, value, action, onSearch, problemId }: SearchBoxProps) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [inForce, setInForce] = useState(value);
  const [caret, setCaret] = useState(value.length);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  if (inForce !== value) {
    // Another query came into force beside the box: a chip, or the way back.
    setInForce(value);
    setText(value);
  }
  const writing = writingAt(text, caret);
  const suggestions = useSuggestions(text, writing, { username, isOpen });

  function search(q: string) {
    setText(q);
    setIsOpen(false);
    setActive(-1);
    onSearch(q.trim());
  }

  function write(next: string, at: number) {
    setText(next);
    setCaret(at);
    setActive(-1);
    setIsOpen(true);
  }

  function choose(suggestion: Suggestion) {
    if (suggestion.kind === 'search') return search(suggestion.q);
    const placed = withPiece(text, writing, suggestion.filter);
    write(placed.query, placed.caret);
    // After the box has the new text.
    setTimeout(() => {
      input.current?.focus();
      input.current?.setSelectionRange(placed.caret, placed.caret);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const count = suggestions.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are suggestions: the box itself.
      setActive(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen && suggestions[active]) {
      event.preventDefault();
      choose(suggestions[active]);
    } else if (event.key === 'Escape' && isOpen && count > 0) {
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
      setActive(-1);
    }
  }

  return (
    <search data-print="hide">
      <form
        action={action}
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          search(text);
        }}
      >
        <div className="relative min-w-0 flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-3 my-auto size-5 text-muted-foreground"
          />
          <input
            ref={input}
            type="search"
            name="q"
            role="combobox"
            aria-label={t('field')}
            aria-expanded={isOpen && suggestions.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={suggestions[active] ? `${id}-${active}` : undefined}
            aria-invalid={problemId ? true : undefined}
            aria-describedby={problemId}
            placeholder={t('field')}
            maxLength={500}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            data-search-field
            value={text}
            onChange={(event) => write(event.target.value, event.target.selectionStart ?? 0)}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onClick={() => setIsOpen(true)}
            onBlur={() => setIsOpen(false)}
            onKeyDown={onKeyDown}
            className={classNames(
              controlLook,
              'h-control ps-10 pe-11 [&::-webkit-search-cancel-button]:hidden',
            )}
          />
          {text && (
            <button
              type="button"
              aria-label={common('clearSearch')}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                write('', 0);
                input.current?.focus();
              }}
              className="absolute inset-y-0 end-0 flex w-10 cursor-pointer items-center justify-center rounded-control text-muted-foreground hover:text-foreground touch:w-touch"
            >
              <X aria-hidden className="size-5" />
            </button>
          )}
          <SuggestionList
            id={id}
            username={username}
            isOpen={isOpen}
            suggestions={suggestions}
            active={active}
            onChoose={choose}
            onForgotten={() => setIsOpen(false)}
          />
        </div>
        <Button type="submit" variant="primary">
          {t('submit')}
        </Button>
      </form>
    </search>
  );
}
