'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { usePatientColumns } from '@/components/inbox/patient-columns';
import { WriteToChosen } from '@/components/outreach/write-to-chosen';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChips } from '@/components/ui/filter-chips';
import { SearchField } from '@/components/ui/search-field';
import type { PatientRisk } from '@/lib/domain/safety/schema';

/** A patient as the table shows them; times in ISO 8601, since they come from the server. */
export type PatientLine = {
  username: string;
  displayName: string;
  isActive: boolean;
  kind: 'primary' | 'cover';
  since: string;
  conversationId: number | null;
  unreadCount: number;
  lastMessage: string | null;
  lastMessageTime: string | null;
  waitingSince: string | null;
  risk: PatientRisk;
};

type Filter = 'risk' | 'unread' | 'waiting' | 'cover';

const passes: Record<Filter, (row: PatientLine) => boolean> = {
  risk: (row) => row.risk.grade !== null || row.risk.isUnscreened,
  unread: (row) => row.unreadCount > 0,
  waiting: (row) => row.waitingSince !== null,
  cover: (row) => row.kind === 'cover',
};

/** A clinical person's patients: who is unread, who waits and since when. Filters what is loaded, since a caseload is small. */
export function PatientTable({ patients }: { patients: PatientLine[] }) {
  const t = useTranslations('clinician.patients');
  const tAlerts = useTranslations('alerts.patients');
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filter[]>([]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = usePatientColumns();
  const rows = useMemo(
    () => patients.filter((row) => filters.every((filter) => passes[filter](row))),
    [patients, filters],
  );
  const chips = (['risk', 'unread', 'waiting', 'cover'] as const).map((id) => ({
    id,
    label: {
      risk: tAlerts('filter'),
      unread: t('filterUnread'),
      waiting: t('filterWaiting'),
      cover: t('filterCover'),
    }[id],
    count: patients.filter(passes[id]).length,
  }));
  return (
    <DataTable
      label={t('table')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.username}
      filterText={text}
      initialSort={{ columnId: 'waiting', isDescending: false }}
      rememberAs="patients"
      selected={selected}
      onSelectedChange={setSelected}
      bulkActions={<WriteToChosen chosen={selected} />}
      empty={
        <EmptyState
          title={patients.length > 0 ? t('noMatch') : t('empty')}
          text={patients.length > 0 ? undefined : t('emptyText')}
        />
      }
      toolbar={
        <div className="flex flex-wrap items-center gap-3">
          <SearchField label={t('search')} onSearch={setText} className="w-full sm:w-72" />
          <FilterChips
            label={t('filters')}
            chips={chips}
            active={filters}
            onToggle={(id, isOn) =>
              setFilters((held) => (isOn ? [...held, id as Filter] : held.filter((one) => one !== id)))
            }
          />
        </div>
      }
    />
  );
}
