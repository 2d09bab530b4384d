'use client';

import { useTranslations } from 'use-intl/react';
import { ActiveFilter } from '@/components/ui/filter-chips';
import type { RuleChanges } from '@/lib/domain/safety/rules/schema';

/** How much a version differs from the shipped rules, in a line. */
export function useChangeSummary() {
  const t = useTranslations('rules.summary');
  return ({ off, regraded, added }: RuleChanges) => {
    const parts = [
      t('off', { count: off.length }),
      t('regraded', { count: Object.keys(regraded).length }),
      t('added', { count: added.length }),
    ].filter((part) => part !== '');
    return parts.length === 0 ? t('none') : parts.join(', ');
  };
}

/** Each difference by name; with `onChange` each can be taken out. */
export function ChangesList({
  changes,
  onChange,
}: {
  changes: RuleChanges;
  onChange?: (changes: RuleChanges) => void;
}) {
  const t = useTranslations('rules');
  const { off, regraded, added } = changes;
  const without = (id: string): RuleChanges => ({
    off: off.filter((one) => one !== id),
    regraded: Object.fromEntries(Object.entries(regraded).filter(([one]) => one !== id)),
    added: added.filter((one) => one.id !== id),
  });
  const items = [
    ...off.map((id) => ({ id, label: t('change.off', { id }) })),
    ...Object.entries(regraded).map(([id, grade]) => ({
      id,
      label: t('change.regraded', { id, grade: t(`grades.${grade}`) }),
    })),
    ...added.map(({ id }) => ({ id, label: t('change.added', { id }) })),
  ];
  return (
    <ul className="flex flex-wrap gap-2">
      {items.map(({ id, label }) => (
        <li key={label} className="max-w-full">
          {onChange ? (
            <ActiveFilter label={label} onRemove={() => onChange(without(id))} />
          ) : (
            <span className="inline-block max-w-full truncate rounded-full bg-sunken px-3 py-1 text-sm">
              {label}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
