'use client';

import { useTranslations } from 'use-intl/react';
import { ActiveFilter, FilterChips } from '@/components/ui/filter-chips';
import { AUDIT_OUTCOMES } from '@/lib/domain/audit/schema';
import { FilterPopover } from './filter-popover';

const chips = ['actor', 'subject', 'action', 'from', 'to', 'requestId', 'objectType', 'objectId'] as const;

type AuditFilterBarProps = {
  given: Record<string, string>;
  onChange: (next: Record<string, string | undefined>) => void;
};

/** What the audit is narrowed by: outcome as chips, the rest typed in and then shown as chips with a cross. */
export function AuditFilterBar({ given, onChange }: AuditFilterBarProps) {
  const t = useTranslations('console.audit');
  return (
    <>
      <FilterChips
        label={t('outcomeFilter')}
        chips={AUDIT_OUTCOMES.map((outcome) => ({ id: outcome, label: t(`outcomes.${outcome}`) }))}
        active={given.outcome ? [given.outcome] : []}
        onToggle={(outcome, isOn) => onChange({ outcome: isOn ? outcome : '' })}
      />
      <FilterPopover key={JSON.stringify(given)} given={given} onChange={onChange} />
      {chips.map(
        (name) =>
          given[name] && (
            <ActiveFilter
              key={name}
              label={t(`chips.${name}`, { value: given[name].replace('T', ' ') })}
              onRemove={() => onChange({ [name]: '' })}
            />
          ),
      )}
    </>
  );
}
