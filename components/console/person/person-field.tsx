'use client';

import { useState } from 'react';
import { useActionForm } from '@/components/forms/form-context';
import { Field } from '@/components/ui/field';
import type { PersonSummary } from '@/lib/domain/identity/schema';
import { PersonCombobox } from './person-combobox';
import type { FindPeople } from './use-person-search';

type PersonFieldProps = {
  /** The command's input; its value is the username. */
  name: string;
  label: string;
  hint?: string;
  find: FindPeople;
  defaultPerson?: PersonSummary;
  onChoose?: (person: PersonSummary | null) => void;
};

/** One person of a form. What is typed and not chosen counts as a username, so that nobody depends on the list. */
export function PersonField({ name, label, hint, find, defaultPerson, onChoose }: PersonFieldProps) {
  const { errorOf } = useActionForm();
  const [text, setText] = useState(defaultPerson?.displayName ?? '');
  const [person, setPerson] = useState<PersonSummary | null>(defaultPerson ?? null);
  return (
    <>
      <Field label={label} hint={hint} error={errorOf(name)}>
        <PersonCombobox
          find={find}
          text={text}
          onTextChange={(next) => {
            setText(next);
            setPerson(null);
            onChoose?.(null);
          }}
          onChoose={(chosen) => {
            setText(chosen.displayName);
            setPerson(chosen);
            onChoose?.(chosen);
          }}
        />
      </Field>
      <input type="hidden" name={name} value={person?.username ?? text.trim()} />
    </>
  );
}
