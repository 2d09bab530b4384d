'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { FilterChips } from '@/components/ui/filter-chips';
import { type QueueCounts, WORK_KINDS, WORK_STATES, type WorkFilter } from '@/lib/domain/queue/schema';
import { chipRow } from '../table-page';
import type { QueueAct } from './queue-dialog';

type QueueFilterBarProps = {
  counts: QueueCounts;
  given: Record<string, string>;
  /** How many rows there are in all, if that is known. */
  found: number | null;
  onChange: (next: Record<string, string | undefined>) => void;
  onAct: (act: QueueAct) => void;
};

/** State and kind, one of each at a time, and what can be done with everything that they leave. */
export function QueueFilterBar({ counts, given, found, onChange, onAct }: QueueFilterBarProps) {
  const t = useTranslations('queue');
  const filter = given as WorkFilter;
  const { state } = filter;
  const count = filter.kind || !state ? found : counts[state];
  // What failed is tried again or given up; what is still to happen can only be called off.
  const verbs: QueueAct['verb'][] = state === 'failed' || state === 'dead' ? ['retry', 'cancel'] : ['cancel'];
  return (
    <>
      <FilterChips
        className={chipRow}
        label={t('stateFilter')}
        chips={WORK_STATES.map((one) => ({ id: one, label: t(`states.${one}`), count: counts[one] }))}
        active={state ? [state] : []}
        onToggle={(one, isOn) => onChange({ state: isOn ? one : '' })}
      />
      <FilterChips
        className={chipRow}
        label={t('kindFilter')}
        chips={WORK_KINDS.map((kind) => ({ id: kind, label: t(`kinds.${kind}`) }))}
        active={filter.kind ? [filter.kind] : []}
        onToggle={(kind, isOn) => onChange({ kind: isOn ? kind : '' })}
      />
      {state &&
        count !== null &&
        count > 1 &&
        verbs.map((verb) => (
          <Button
            key={verb}
            size="small"
            onClick={() => onAct({ verb, selection: { filter, confirmedCount: count }, count })}
          >
            {t(`${verb}All`, { count })}
          </Button>
        ))}
    </>
  );
}
