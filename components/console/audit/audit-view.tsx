'use client';

import ClipboardList from 'lucide-react/icons/clipboard-list';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { AuditEntryView } from '@/lib/domain/audit/schema';
import { MoreRows } from '../more-rows';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { useUrlFilters } from '../use-url-filters';
import { auditColumns } from './audit-columns';
import { AuditFilterBar } from './audit-filter-bar';
import { EntryDetails } from './entry-details';

type AuditViewProps = {
  first: PagedList<AuditEntryView>;
  given: Record<string, string>;
  load: (cursor: string) => Promise<RowPage<AuditEntryView>>;
};

const idOf = (entry: AuditEntryView) => String(entry.id);

/** The record of every act and refusal (A6). */
export function AuditView({ first, given, load }: AuditViewProps) {
  const t = useTranslations('console');
  const { change, isPending } = useUrlFilters('/console/audit', given);
  const { rows, replace: _, ...more } = usePagedRows(first, idOf, load);
  const columns = useMemo(() => auditColumns(t, (entry) => <EntryDetails entry={entry} />), [t]);
  const isFiltered = Object.keys(given).length > 0;
  const nothing = Object.fromEntries(Object.keys(given).map((name) => [name, '']));
  return (
    <TablePage>
      <PageHeader title={t('audit.title')} text={t('audit.text')} />
      <DataTable
        label={t('audit.table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        state={isPending ? 'loading' : 'ready'}
        rememberAs="audit"
        className={filling}
        toolbar={<AuditFilterBar given={given} onChange={change} />}
        empty={
          <EmptyState
            icon={<ClipboardList aria-hidden />}
            title={isFiltered ? t('audit.noMatch') : t('audit.empty')}
            text={isFiltered && t('audit.noMatchText')}
            action={isFiltered && <Button onClick={() => change(nothing)}>{t('filters.clear')}</Button>}
          />
        }
        footer={<MoreRows {...more} />}
      />
    </TablePage>
  );
}
