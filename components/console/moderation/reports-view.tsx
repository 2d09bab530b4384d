'use client';

import Flag from 'lucide-react/icons/flag';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChips } from '@/components/ui/filter-chips';
import { REPORT_STATES, type ReportState, type ReportView } from '@/lib/domain/moderation/schema';
import { MoreRows } from '../more-rows';
import { chipRow, filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { useUrlFilters } from '../use-url-filters';
import { ModerationHead } from './moderation-tabs';
import { reportColumns } from './report-columns';

type ReportsViewProps = {
  first: PagedList<ReportView>;
  counts: Record<ReportState, number>;
  given: Record<string, string>;
  load: (cursor: string) => Promise<RowPage<ReportView>>;
};

const idOf = ({ reportId }: ReportView) => String(reportId);

/** What people brought before the admins (A15), by state. */
export function ReportsView({ first, counts, given, load }: ReportsViewProps) {
  const t = useTranslations('moderation');
  const { change, isPending } = useUrlFilters('/console/moderation', given);
  const { rows, replace: _, ...more } = usePagedRows(first, idOf, load);
  const columns = useMemo(() => reportColumns(t), [t]);
  const state = given.state as ReportState | undefined;
  const waiting = counts.open + counts.in_review;
  return (
    <TablePage>
      <ModerationHead text={waiting > 0 ? t('waiting', { count: waiting }) : undefined} />
      <DataTable
        label={t('reports.table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        state={isPending ? 'loading' : 'ready'}
        rememberAs="reports"
        className={filling}
        toolbar={
          <FilterChips
            className={chipRow}
            label={t('reports.stateFilter')}
            chips={REPORT_STATES.map((one) => ({ id: one, label: t(`states.${one}`), count: counts[one] }))}
            active={state ? [state] : []}
            onToggle={(one, isOn) => change({ state: isOn ? one : '' })}
          />
        }
        empty={
          <EmptyState
            icon={<Flag aria-hidden />}
            title={t(state ? 'reports.noMatch' : 'reports.empty')}
            text={state ? undefined : t('reports.emptyText')}
            action={state && <Button onClick={() => change({ state: '' })}>{t('reports.clear')}</Button>}
          />
        }
        footer={<MoreRows {...more} />}
      />
    </TablePage>
  );
}
