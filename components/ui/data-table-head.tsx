'use client';

import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';
import { Checkbox } from './checkbox';
import type { DataColumn } from './data-table-types';
import { tableRoles } from './table-roles';
import type { DataTableModel } from './use-data-table';

type DataTableHeadProps<Row extends object> = {
  table: DataTableModel<Row>;
  columns: readonly DataColumn<Row>[];
  isSelectable: boolean;
};

const cellLook =
  'sticky top-0 z-10 h-11 border-b bg-surface px-4 text-sm whitespace-nowrap text-muted-foreground';

/** The head of a `DataTable`: names that sort, and the box for all rows. */
export function DataTableHead<Row extends object>({ table, columns, isSelectable }: DataTableHeadProps<Row>) {
  const t = useTranslations('common.table');
  return (
    <thead {...tableRoles.rowGroup}>
      <tr {...tableRoles.row}>
        {isSelectable && (
          <th
            {...tableRoles.columnHeader}
            scope="col"
            className={classNames(cellLook, 'w-12 pe-0 text-start')}
          >
            <Checkbox
              label={t('selectAll')}
              isLabelHidden
              checked={table.getIsAllRowsSelected()}
              isIndeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
              onChange={table.getToggleAllRowsSelectedHandler()}
            />
          </th>
        )}
        {table.getFlatHeaders().map(({ id, column }) => {
          const direction = column.getIsSorted();
          const { header, isNumeric } = columns.find((each) => each.id === id) ?? { header: id };
          return (
            <th
              key={id}
              {...tableRoles.columnHeader}
              scope="col"
              aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
              className={classNames(cellLook, isNumeric ? 'text-end' : 'text-start')}
            >
              {column.getCanSort() ? (
                <button
                  type="button"
                  onClick={column.getToggleSortingHandler()}
                  className={classNames(
                    'group -mx-2 inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-sm px-2 hover:bg-hover hover:text-foreground',
                    isNumeric && 'flex-row-reverse',
                    direction && 'text-foreground',
                  )}
                >
                  {header}
                  <SortMark direction={direction} />
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortMark({ direction }: { direction: false | 'asc' | 'desc' }) {
  if (!direction) return <ChevronsUpDown aria-hidden className="size-4 opacity-55 group-hover:opacity-100" />;
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown;
  return <Arrow aria-hidden className="size-4 text-primary-text" />;
}
