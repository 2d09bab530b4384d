'use client';

import Columns3 from 'lucide-react/icons/columns-3';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from './button';
import { DropdownMenu } from './dropdown-menu';
import { Select } from './select';
import type { DataTableModel } from './use-data-table';

type DataTableToolbarProps<Row extends object> = {
  table: DataTableModel<Row>;
  selectedCount: number;
  onClearSelection: () => void;
  bulkActions?: ReactNode;
  children?: ReactNode;
};

/** The line above a `DataTable`: filters, or what can be done with the selected rows. */
export function DataTableToolbar<Row extends object>(props: DataTableToolbarProps<Row>) {
  const t = useTranslations('common.table');
  const { table, selectedCount, children } = props;
  if (selectedCount > 0) {
    return (
      <div className="flex min-h-control shrink-0 flex-wrap items-center gap-2">
        <p role="status" className="me-2 font-semibold">
          {t('selected', { count: selectedCount })}
        </p>
        {props.bulkActions}
        <Button variant="ghost" size="small" onClick={props.onClearSelection}>
          {t('clearSelection')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex min-h-control shrink-0 flex-wrap items-center justify-end gap-2">
      <div className="flex min-w-0 flex-1 basis-full flex-wrap items-center gap-2 empty:hidden @2xl:basis-0">
        {children}
      </div>
      <SortChoice table={table} />
      <ColumnMenu table={table} />
    </div>
  );
}

/** Cards have no heads to press, so phones choose the order here. */
function SortChoice<Row extends object>({ table }: { table: DataTableModel<Row> }) {
  const t = useTranslations('common.table');
  const options = table.getAllLeafColumns().filter((column) => column.getCanSort());
  if (options.length === 0) return null;
  return (
    <Select
      aria-label={t('order')}
      className="w-44 @2xl:hidden"
      value={table.state.sorting[0]?.id ?? ''}
      onChange={(event) => {
        const column = table.getColumn(event.target.value);
        column?.toggleSorting(column.getFirstSortDir() === 'desc');
      }}
      options={[
        { value: '', label: t('order'), isDisabled: true },
        ...options.map((column) => ({ value: column.id, label: String(column.columnDef.header) })),
      ]}
    />
  );
}

function ColumnMenu<Row extends object>({ table }: { table: DataTableModel<Row> }) {
  const t = useTranslations('common.table');
  const columns = table.getAllLeafColumns().filter((column) => column.getCanHide());
  if (columns.length === 0) return null;
  return (
    <DropdownMenu
      label={t('columns')}
      trigger={
        <Button size="small">
          <Columns3 aria-hidden />
          {t('columns')}
        </Button>
      }
      items={columns.map((column) => ({
        kind: 'check' as const,
        id: column.id,
        label: String(column.columnDef.header),
        isChecked: column.getIsVisible(),
        onCheckedChange: (isOn: boolean) => column.toggleVisibility(isOn),
      }))}
    />
  );
}
