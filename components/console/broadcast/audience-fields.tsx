'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Field } from '@/components/ui/field';
import { ActiveFilter, FilterChips } from '@/components/ui/filter-chips';
import { Segmented } from '@/components/ui/segmented';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import { PersonCombobox } from '../person/person-combobox';
import { PersonField } from '../person/person-field';
import type { FindPeople } from '../person/use-person-search';
import type { AudienceChoice } from './audience';

type AudienceFieldsProps = {
  choice: AudienceChoice;
  onChange: (choice: AudienceChoice) => void;
  findClinicians: FindPeople;
  findPeople: FindPeople;
};

/** Who gets it: everybody of some roles, a clinician's patients, or people by name. */
export function AudienceFields({ choice, onChange, findClinicians, findPeople }: AudienceFieldsProps) {
  const t = useTranslations('console');
  return (
    <div className="flex flex-col gap-4">
      <Segmented
        legend={t('broadcast.form.by')}
        name="by"
        value={choice.by}
        options={[
          { value: 'roles', label: t('broadcast.form.byRoles') },
          { value: 'clinician', label: t('broadcast.form.byClinician') },
          { value: 'people', label: t('broadcast.form.byPeople') },
        ]}
        onValueChange={(by) => onChange({ ...choice, by })}
        className="[&_div]:max-sm:flex-col"
      />
      {choice.by === 'roles' && (
        <FilterChips
          label={t('broadcast.form.roles')}
          chips={PERSON_ROLES.map((role) => ({ id: role, label: t(`rolesPlural.${role}`) }))}
          active={choice.roles}
          onToggle={(role, isOn) =>
            onChange({
              ...choice,
              roles: PERSON_ROLES.filter((one) => (one === role ? isOn : choice.roles.includes(one))),
            })
          }
        />
      )}
      {choice.by === 'clinician' && (
        <PersonField
          name="clinician"
          label={t('broadcast.form.clinician')}
          find={findClinicians}
          defaultPerson={choice.clinician ?? undefined}
          onChoose={(clinician) => onChange({ ...choice, clinician })}
        />
      )}
      {choice.by === 'people' && <PeopleField choice={choice} onChange={onChange} find={findPeople} />}
    </div>
  );
}

type PeopleFieldProps = Pick<AudienceFieldsProps, 'choice' | 'onChange'> & { find: FindPeople };

function PeopleField({ choice, onChange, find }: PeopleFieldProps) {
  const t = useTranslations('console.broadcast.form');
  const [text, setText] = useState('');
  const { people } = choice;
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('people')} hint={t('peopleHint')}>
        <PersonCombobox
          find={find}
          text={text}
          onTextChange={setText}
          without={people.map(({ username }) => username)}
          onChoose={(person) => {
            setText('');
            onChange({ ...choice, people: [...people, person] });
          }}
        />
      </Field>
      {people.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {people.map((person) => (
            <ActiveFilter
              key={person.username}
              label={person.displayName}
              onRemove={() => onChange({ ...choice, people: people.filter((one) => one !== person) })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
