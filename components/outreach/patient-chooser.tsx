'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PatientLine } from '@/components/inbox/patient-table';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChips } from '@/components/ui/filter-chips';
import { SearchField } from '@/components/ui/search-field';

type Filter = 'unread' | 'waiting' | 'cover';
export type Choosable = Pick<
  PatientLine,
  'username' | 'displayName' | 'kind' | 'unreadCount' | 'waitingSince' | 'isActive'
>;

const passes: Record<Filter, (row: Choosable) => boolean> = {
  unread: (row) => row.unreadCount > 0,
  waiting: (row) => row.waitingSince !== null,
  cover: (row) => row.kind === 'cover',
};

type PatientChooserProps = {
  patients: readonly Choosable[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** Own patients to tick: by name, by what waits, or all that are shown. */
export function PatientChooser({ patients, chosen, onChange }: PatientChooserProps) {
  const t = useTranslations('outreach.bulk');
  const names = useTranslations('clinician.patients');
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filter[]>([]);
  const shown = useMemo(() => {
    const words = text.trim().toLocaleLowerCase();
    return patients.filter(
      (row) =>
        row.isActive &&
        `${row.displayName} ${row.username}`.toLocaleLowerCase().includes(words) &&
        filters.every((filter) => passes[filter](row)),
    );
  }, [patients, text, filters]);
  const chips = (['unread', 'waiting', 'cover'] as const).map((id) => ({
    id,
    label: { unread: names('filterUnread'), waiting: names('filterWaiting'), cover: names('filterCover') }[
      id
    ],
    count: patients.filter(passes[id]).length,
  }));
  const toggle = (username: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(username);
    else next.delete(username);
    onChange(next);
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <SearchField label={t('search')} onSearch={setText} className="w-full sm:w-64" />
        <FilterChips
          label={t('filters')}
          chips={chips}
          active={filters}
          onToggle={(id, isOn) =>
            setFilters((held) => (isOn ? [...held, id as Filter] : held.filter((one) => one !== id)))
          }
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={names('noMatch')} />
      ) : (
        <ul aria-label={t('patients')} className="max-h-72 overflow-y-auto rounded-card border">
          {shown.map((row) => (
            <li key={row.username} className="border-b px-3 py-1 last:border-b-0">
              <Checkbox
                checked={chosen.has(row.username)}
                onChange={(event) => toggle(row.username, event.target.checked)}
                label={
                  <span className="flex min-w-0 items-center gap-2">
                    <Avatar name={row.displayName} hueKey={row.username} size="small" />
                    <span className="truncate" title={row.displayName}>
                      {row.displayName}
                    </span>
                  </span>
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="me-auto font-semibold">
          {t('chosen', { count: chosen.size })}
        </p>
        <Button
          size="small"
          onClick={() => onChange(new Set([...chosen, ...shown.map((row) => row.username)]))}
        >
          {t('chooseAll')}
        </Button>
        <Button size="small" disabled={chosen.size === 0} onClick={() => onChange(new Set())}>
          {t('clear')}
        </Button>
      </div>
    </div>
  );
}
