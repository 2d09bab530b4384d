'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { MoreRows } from '@/components/console/more-rows';
import { type PagedList, type RowPage, usePagedRows } from '@/components/console/use-paged-rows';
import { DataTable } from '@/components/ui/data-table';
import type { DataColumn } from '@/components/ui/data-table-types';
import { EmptyState } from '@/components/ui/empty-state';
import { Timestamp } from '@/components/ui/timestamp';
import type { BulkSummary } from '@/lib/domain/bulk/schema';
import { BatchStatus } from './batch-status';

type BulkListProps = {
  first: PagedList<BulkSummary>;
  load: (cursor: string) => Promise<RowPage<BulkSummary>>;
};

const idOf = (row: BulkSummary) => String(row.batchId);

/** One's bulk messages, newest first; each opens its result. */
export function BulkList({ first, load }: BulkListProps) {
  const t = useTranslations('outreach.bulk');
  const { rows, replace: _, ...more } = usePagedRows(first, idOf, load);
  const columns = useMemo<DataColumn<BulkSummary>[]>(
    () => [
      {
        id: 'message',
        header: t('columns.message'),
        isFixed: true,
        className: 'max-w-96',
        cell: (row) => (
          <Link
            href={`/groups/bulk/${row.batchId}`}
            className="block truncate rounded-sm font-semibold decoration-1 underline-offset-3 hover:underline focus-visible:underline touch:py-3"
          >
            {row.subject ?? row.content ?? t('noWords')}
          </Link>
        ),
      },
      { id: 'status', header: t('columns.status'), cell: (row) => <BatchStatus status={row.status} /> },
      {
        id: 'progress',
        header: t('columns.progress'),
        isNumeric: true,
        cell: (row) => t('sentOf', { sent: row.sent, total: row.total }),
      },
      {
        id: 'created',
        header: t('columns.created'),
        isNumeric: true,
        cell: (row) => <Timestamp at={row.createdAt.toISOString()} className="whitespace-nowrap" />,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={idOf}
      rememberAs="bulk"
      empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
      footer={<MoreRows {...more} />}
    />
  );
}
