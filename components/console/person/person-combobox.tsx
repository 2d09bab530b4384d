'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Input } from '@/components/ui/input';
import { menuItemLook } from '@/components/ui/layer-look';
import type { PersonSummary } from '@/lib/domain/identity/schema';
import { classNames } from '@/lib/shared/class-names';
import { type FindPeople, usePersonSearch } from './use-person-search';

type PersonComboboxProps = {
  find: FindPeople;
  onChoose: (person: PersonSummary) => void;
  /** The chosen person's name, for a box that holds one. */
  text: string;
  onTextChange: (text: string) => void;
  /** Usernames that are chosen already. */
  without?: readonly string[];
  // From `Field`.
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
};

/** A text box that completes people (the combobox pattern of ARIA): arrows move, Enter chooses, Escape closes the list only. */
export function PersonCombobox({
  find,
  onChoose,
  text,
  onTextChange,
  without = [],
  ...field
}: PersonComboboxProps) {
  const t = useTranslations('console');
  const listId = useId();
  const { people, state, ask } = usePersonSearch(find);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = people.filter(({ username }) => !without.includes(username));
  const current = options[Math.min(active, options.length - 1)];

  function open(q: string) {
    setIsOpen(true);
    setActive(0);
    ask(q);
  }

  function choose(person: PersonSummary) {
    setIsOpen(false);
    onChoose(person);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      // The layer around stays: only the list closes.
      event.stopPropagation();
      setIsOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open(text);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (at + step + options.length) % (options.length || 1));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      if (current) choose(current);
    }
  }

  return (
    <div className="relative">
      <Input
        {...field}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? optionId(listId, current) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('person.search')}
        value={text}
        onChange={(event) => {
          onTextChange(event.target.value);
          open(event.target.value);
        }}
        onFocus={() => ask(text)}
        onClick={() => open(text)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-card border bg-surface-raised p-1.5 shadow-soft">
          <div role="listbox" id={listId} aria-label={t('person.search')}>
            {options.map((person) => (
              <Option
                key={person.username}
                id={optionId(listId, person)}
                person={person}
                isActive={person === current}
                onChoose={() => choose(person)}
              />
            ))}
          </div>
          {options.length === 0 && (
            <p className="px-2.5 py-2 text-muted-foreground">
              {state === 'failed' ? t('person.failed') : emptyText(state, t)}
            </p>
          )}
        </div>
      )}
      <span role="status" className="sr-only">
        {isOpen && state === 'ready' && t('person.results', { count: options.length })}
      </span>
    </div>
  );
}

const optionId = (listId: string, { username }: PersonSummary) => `${listId}-${username}`;

const emptyText = (state: string, t: ReturnType<typeof useTranslations<'console'>>) =>
  state === 'ready' ? t('person.none') : t('loading');

type OptionProps = { id: string; person: PersonSummary; isActive: boolean; onChoose: () => void };

function Option({ id, person, isActive, onChoose }: OptionProps) {
  const t = useTranslations('console');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text box, which moves through the options.
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text box; the active option is named there.
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
      // Pressing must not take the focus, which would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={classNames(menuItemLook, 'hover:bg-hover', isActive && 'bg-hover')}
    >
      <Avatar name={person.displayName} hueKey={person.username} size="small" />
      <span className="min-w-0 flex-1">
        <span className="block truncate">{person.displayName}</span>
        <span className="block truncate text-sm text-muted-foreground">
          {person.username} · {t(`roles.${person.role}`)}
        </span>
      </span>
    </div>
  );
}
