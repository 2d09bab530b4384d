'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { WaitingSince } from '@/components/inbox/waiting-since';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import type { DataColumn } from '@/components/ui/data-table-types';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChips } from '@/components/ui/filter-chips';
import { SearchField } from '@/components/ui/search-field';
import { Timestamp } from '@/components/ui/timestamp';
import { UnreadBadge } from '@/components/ui/unread-badge';

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
};

type Filter = 'unread' | 'waiting' | 'cover';

const passes: Record<Filter, (row: PatientLine) => boolean> = {
  unread: (row) => row.unreadCount > 0,
  waiting: (row) => row.waitingSince !== null,
  cover: (row) => row.kind === 'cover',
};

/** A clinical person's patients: who is unread, who waits and since when. Filters what is loaded, since a caseload is small. */
export function PatientTable({ patients }: { patients: PatientLine[] }) {
  const t = useTranslations('clinician.patients');
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filter[]>([]);
  const columns = useColumns();
  const rows = useMemo(
    () => patients.filter((row) => filters.every((filter) => passes[filter](row))),
    [patients, filters],
  );
  const chips = (['unread', 'waiting', 'cover'] as const).map((id) => ({
    id,
    label: { unread: t('filterUnread'), waiting: t('filterWaiting'), cover: t('filterCover') }[id],
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

function useColumns(): DataColumn<PatientLine>[] {
  const t = useTranslations('clinician.patients');
  const common = useTranslations('common');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        isFixed: true,
        value: (row) => row.displayName,
        cell: (row) => <PatientName row={row} />,
      },
      {
        id: 'unread',
        header: t('unread'),
        isNumeric: true,
        value: (row) => row.unreadCount,
        cell: (row) => (
          <UnreadBadge count={row.unreadCount} label={common('unread', { count: row.unreadCount })} />
        ),
      },
      {
        id: 'last',
        header: t('lastMessage'),
        value: (row) => row.lastMessage,
        isSortable: false,
        className: 'max-w-80',
        cell: (row) => <LastMessage row={row} />,
      },
      {
        id: 'time',
        header: t('time'),
        value: (row) => row.lastMessageTime,
        cell: (row) => row.lastMessageTime && <Timestamp at={row.lastMessageTime} />,
      },
      {
        id: 'waiting',
        header: t('waiting'),
        value: (row) => row.waitingSince,
        cell: (row) => row.waitingSince && <WaitingSince at={row.waitingSince} />,
      },
      { id: 'care', header: t('care'), value: (row) => t(row.kind) },
      {
        id: 'since',
        header: t('since'),
        isHidden: true,
        value: (row) => row.since,
        cell: (row) => <Timestamp at={row.since} />,
      },
    ],
    [t, common],
  );
}

/** A cell that leads on: no colour of its own, since every cell of the column does. */
const quietLink =
  'block truncate rounded-sm decoration-1 underline-offset-3 hover:underline focus-visible:underline touch:py-3';

function PatientName({ row }: { row: PatientLine }) {
  const t = useTranslations('clinician.patients');
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={row.displayName} hueKey={row.username} />
      <Link
        href={`/patients/${encodeURIComponent(row.username)}`}
        title={row.displayName}
        className={`${quietLink} font-semibold`}
      >
        {row.displayName}
      </Link>
      {!row.isActive && <Badge>{t('deactivated')}</Badge>}
    </span>
  );
}

function LastMessage({ row }: { row: PatientLine }) {
  const t = useTranslations('clinician.patients');
  if (row.conversationId === null) return <span className="text-muted-foreground">{t('none')}</span>;
  return (
    <Link
      href={`/inbox/${row.conversationId}`}
      className={`${quietLink} ${row.unreadCount > 0 ? 'font-semibold' : ''}`}
    >
      {row.lastMessage ?? t('openThread')}
    </Link>
  );
}
