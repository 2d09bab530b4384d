'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { controlLook } from '@/components/ui/control-look';
import { FieldError } from '@/components/ui/field';
import type { Recipient } from '@/lib/client/messaging-types';
import { useRecipients } from '@/lib/client/use-recipients';
import { classNames } from '@/lib/shared/class-names';
import { ChosenRecipient } from './chosen-recipient';
import { RecipientOptions } from './recipient-options';

type RecipientFieldProps = {
  /** The first of those one may write to, as the server rendered them. */
  initial: Recipient[];
  value: Recipient | null;
  onChange: (recipient: Recipient | null) => void;
  error?: string;
};

/** Whom to write to: only permitted people, care team first (P4). A combobox; before scripts, a plain choice. */
export function RecipientField({ initial, value, onChange, error }: RecipientFieldProps) {
  const t = useTranslations('messaging.new');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isAlive, setIsAlive] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { people, hasFailed } = useRecipients(text, initial, isOpen);
  const shown = isOpen ? people : [];
  useEffect(() => setIsAlive(true), []);

  function choose(recipient: Recipient | undefined) {
    if (!recipient) return;
    onChange(recipient);
    setText('');
    setIsOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(isOpen ? (active + step + people.length) % Math.max(1, people.length) : 0);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(people[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    }
  }

  if (!isAlive) return <PlainChoice id={id} initial={initial} value={value} />;
  if (value)
    return (
      <ChosenRecipient
        recipient={value}
        onChange={() => {
          onChange(null);
          setTimeout(() => input.current?.focus());
        }}
      />
    );
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t('to')}
      </label>
      <div className="relative">
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('toHint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setIsOpen(true);
          }}
          onClick={() => setIsOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setIsOpen(false)}
          className={classNames(controlLook, 'h-control')}
        />
        <RecipientOptions
          id={id}
          isOpen={isOpen}
          people={shown}
          text={text}
          active={active}
          hasFailed={hasFailed}
          onChoose={choose}
        />
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

function PlainChoice({ id, initial, value }: { id: string; initial: Recipient[]; value: Recipient | null }) {
  const t = useTranslations('messaging.new');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t('to')}
      </label>
      <select
        id={id}
        name="recipient"
        defaultValue={value?.username ?? ''}
        className={classNames(controlLook, 'h-control')}
      >
        <option value="">{t('choose')}</option>
        {initial.map(({ username, displayName }) => (
          <option key={username} value={username}>
            {displayName}
          </option>
        ))}
      </select>
    </div>
  );
}
