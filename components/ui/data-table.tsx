'use client';

import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';
import { DataTableHead } from './data-table-head';
import { DataTableRow } from './data-table-row';
import { DataTableToolbar } from './data-table-toolbar';
import type { DataTableProps } from './data-table-types';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { Skeleton, SkeletonGroup } from './skeleton';
import { tableRoles } from './table-roles';
import { useDataTable } from './use-data-table';

/**
 * A table that sorts, filters, hides columns and selects rows, with a head that stays. Narrower than 640 px each row
 * becomes a card. Keep `columns` and `rows` stable between renders.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, state = 'ready', rows: allRows, toolbar, bulkActions, footer, className } = props;
  const t = useTranslations('common.table');
  const table = useDataTable(props);
  const rows = table.getRowModel().rows;
  const isSelectable = props.selected !== undefined;

  return (
    <div className={classNames('@container flex min-h-0 flex-col gap-3', className)}>
      <DataTableToolbar
        table={table}
        selectedCount={props.selected?.size ?? 0}
        onClearSelection={() => props.onSelectedChange?.(new Set())}
        bulkActions={bulkActions}
      >
        {toolbar}
      </DataTableToolbar>
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more for every table of a page. */}
      <div
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, whatever the cells hold.
        tabIndex={0}
        className="hs-cards relative min-h-0 overflow-auto @2xl:rounded-card @2xl:border @2xl:bg-surface"
      >
        <table
          {...tableRoles.table}
          aria-label={label}
          aria-busy={state === 'loading'}
          className="w-full border-separate border-spacing-0"
        >
          <DataTableHead table={table} columns={columns} isSelectable={isSelectable} />
          <tbody {...tableRoles.rowGroup}>
            {state === 'ready' &&
              rows.map((row) => (
                <DataTableRow key={row.id} row={row} columns={columns} isSelectable={isSelectable} />
              ))}
          </tbody>
        </table>
        {state === 'loading' && <LoadingRows label={t('loading')} />}
        {state === 'failed' && <ErrorState onRetry={props.onRetry} />}
        {state === 'ready' && allRows.length === 0 && (props.empty ?? <EmptyState title={t('empty')} />)}
        {state === 'ready' && allRows.length > 0 && rows.length === 0 && <EmptyState title={t('noMatch')} />}
        {state === 'ready' && footer}
      </div>
    </div>
  );
}

function LoadingRows({ label }: { label: string }) {
  return (
    <SkeletonGroup label={label} className="p-4">
      {['w-5/6', 'w-2/3', 'w-3/4', 'w-1/2', 'w-4/5'].map((width) => (
        <Skeleton key={width} className={classNames('my-3.5 h-4', width)} />
      ))}
    </SkeletonGroup>
  );
}
