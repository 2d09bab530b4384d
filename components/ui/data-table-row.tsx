'use client';

import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';
import { Checkbox } from './checkbox';
import type { DataColumn } from './data-table-types';
import { tableRoles } from './table-roles';
import type { DataTableModel } from './use-data-table';

type RowOf<Row extends object> = ReturnType<DataTableModel<Row>['getRowModel']>['rows'][number];

type DataTableRowProps<Row extends object> = {
  row: RowOf<Row>;
  columns: readonly DataColumn<Row>[];
  isSelectable: boolean;
};

/** One row of a `DataTable`; `data-label` names each value once the row is a card. */
export function DataTableRow<Row extends object>({ row, columns, isSelectable }: DataTableRowProps<Row>) {
  const t = useTranslations('common.table');
  const isSelected = row.getIsSelected();
  return (
    <tr
      {...tableRoles.row}
      aria-selected={isSelectable ? isSelected : undefined}
      className="transition-colors hover:bg-hover aria-selected:bg-primary-soft"
    >
      {isSelectable && (
        <td {...tableRoles.cell} className="hs-card-box border-b ps-4">
          <Checkbox
            label={t('selectRow', { name: nameOf(row.original, columns) })}
            isLabelHidden
            checked={isSelected}
            onChange={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {row.getVisibleCells().map((cell) => {
        const column = columns.find(({ id }) => id === cell.column.id);
        return (
          <td
            key={cell.id}
            {...tableRoles.cell}
            data-label={column?.header}
            data-title={column?.isFixed || undefined}
            className={classNames(
              'border-b px-4 py-row align-middle',
              column?.isNumeric && 'text-end tabular-nums',
              column?.className,
            )}
          >
            {column?.cell ? column.cell(row.original) : column?.value?.(row.original)}
          </td>
        );
      })}
    </tr>
  );
}

/** What the fixed column says of a row, which names it. */
function nameOf<Row extends object>(row: Row, columns: readonly DataColumn<Row>[]): string {
  const value = columns.find(({ isFixed }) => isFixed)?.value?.(row);
  return value === undefined || value === null ? '' : String(value);
}
