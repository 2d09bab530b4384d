'use client';

import { useTranslations } from 'use-intl/react';
import { ActiveFilter, FilterChips } from '@/components/ui/filter-chips';
import { ASSIGNMENT_KINDS } from '@/lib/domain/care/schema';
import { chipRow } from '../table-page';

const states = ['active', 'future', 'ended'] as const;
const names = ['patient', 'clinician'] as const;

type AssignmentFiltersProps = {
  given: Record<string, string>;
  onChange: (next: Record<string, string | undefined>) => void;
};

/** State and kind as chips, and the person whom a link from elsewhere named. */
export function AssignmentFilters({ given, onChange }: AssignmentFiltersProps) {
  const t = useTranslations('console.assignments');
  return (
    <>
      {names.map((name) => {
        const value = given[name];
        return (
          value && (
            <ActiveFilter
              key={name}
              label={t(`${name}Filter`, { name: value })}
              onRemove={() => onChange({ [name]: '' })}
            />
          )
        );
      })}
      <FilterChips
        className={chipRow}
        label={t('stateFilter')}
        chips={states.map((state) => ({ id: state, label: t(`states.${state}`) }))}
        active={given.state ? [given.state] : []}
        onToggle={(state, isOn) => onChange({ state: isOn ? state : '' })}
      />
      <FilterChips
        className={chipRow}
        label={t('kindFilter')}
        chips={ASSIGNMENT_KINDS.map((kind) => ({ id: kind, label: t(`kinds.${kind}`) }))}
        active={given.kind ? [given.kind] : []}
        onToggle={(kind, isOn) => onChange({ kind: isOn ? kind : '' })}
      />
    </>
  );
}
