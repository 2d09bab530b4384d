'use client';

import X from 'lucide-react/icons/x';
import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';

export type FilterChip = { id: string; label: string; count?: number };

type FilterChipsProps = {
  label: string;
  chips: readonly FilterChip[];
  /** Ids of the chips in force. */
  active: readonly string[];
  onToggle: (id: string, isOn: boolean) => void;
  className?: string;
};

const look =
  'inline-flex min-h-8 shrink-0 cursor-pointer items-center gap-1.5 rounded-full border px-3 text-sm whitespace-nowrap transition-colors touch:min-h-touch touch:px-4';

/** Filters that switch on and off, each saying how many it leaves. */
export function FilterChips({ label, chips, active, onToggle, className }: FilterChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form; these act at once.
    <div role="group" aria-label={label} className={classNames('flex flex-wrap gap-2', className)}>
      {chips.map(({ id, label: text, count }) => {
        const isOn = active.includes(id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={isOn}
            onClick={() => onToggle(id, !isOn)}
            className={classNames(
              look,
              isOn
                ? 'border-primary bg-primary-soft font-semibold text-primary-text'
                : 'border-outline bg-surface hover:bg-hover',
            )}
          >
            {text}
            {count !== undefined && <span className="font-normal tabular-nums opacity-85">{count}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** One filter in force, with a cross that takes it away: "From: Maria ×". */
export function ActiveFilter({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useTranslations('common');
  return (
    <span
      className={classNames(
        look,
        'cursor-default border-primary bg-primary-soft pe-1 touch:pe-0 text-primary-text',
      )}
    >
      {label}
      <button
        type="button"
        aria-label={t('remove', { name: label })}
        onClick={onRemove}
        className="flex size-6 cursor-pointer items-center justify-center rounded-full hover:bg-pressed touch:size-touch"
      >
        <X aria-hidden className="size-4" />
      </button>
    </span>
  );
}
