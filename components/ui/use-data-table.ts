import {
  type ColumnDef,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  type RowSelectionState,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useRemembered } from '@/lib/client/use-remembered';
import type { DataColumn, DataSort, DataTableProps } from './data-table-types';

const features = tableFeatures({
  columnVisibilityFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  rowSelectionFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic, text: sortFn_text },
});

export type DataTableModel<Row extends object> = ReturnType<typeof useDataTable<Row>>;

/** The state behind `DataTable`: which columns, which order, which rows are selected. */
export function useDataTable<Row extends object>({
  columns,
  rows,
  rowId,
  filterText = '',
  sort,
  onSortChange,
  initialSort,
  selected,
  onSelectedChange,
  rememberAs,
}: DataTableProps<Row>) {
  const isServerSorted = onSortChange !== undefined;
  const [ownSorting, setOwnSorting] = useState<SortingState>(() => toSorting(initialSort));
  const [visibility, setVisibility] = useRemembered<Record<string, boolean>>(
    rememberAs && `columns.${rememberAs}`,
    initiallyVisible(columns),
  );
  const definitions = useMemo(() => columns.map(toDefinition<Row>), [columns]);
  const sorting = useMemo(
    () => (isServerSorted ? toSorting(sort) : ownSorting),
    [isServerSorted, sort, ownSorting],
  );
  const rowSelection = useMemo<RowSelectionState>(
    () => Object.fromEntries([...(selected ?? [])].map((id) => [id, true as const])),
    [selected],
  );

  return useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: rowId,
    state: { sorting, globalFilter: filterText, columnVisibility: visibility, rowSelection },
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: (column) => columns.some(({ id, value }) => id === column.id && value),
    manualSorting: isServerSorted,
    enableMultiSort: false,
    onSortingChange: (updater: Updater<SortingState>) => {
      const next = settle(updater, sorting);
      if (!onSortChange) return setOwnSorting(next);
      onSortChange(next[0] ? { columnId: next[0].id, isDescending: next[0].desc } : null);
    },
    onColumnVisibilityChange: (updater) => setVisibility(settle(updater, visibility)),
    onRowSelectionChange: (updater) => {
      const next = settle(updater, rowSelection);
      onSelectedChange?.(new Set(Object.keys(next)));
    },
  });
}

function toDefinition<Row extends object>(column: DataColumn<Row>): ColumnDef<typeof features, Row> {
  return {
    id: column.id,
    header: column.header,
    accessorFn: (row: Row) => column.value?.(row) ?? undefined,
    cell: ({ row, getValue }) => (column.cell ? column.cell(row.original) : (getValue() as string)),
    enableSorting: Boolean(column.value) && column.isSortable !== false,
    enableHiding: !column.isFixed,
    sortFn: column.isNumeric ? 'basic' : 'alphanumeric',
    sortDescFirst: column.isNumeric ?? false,
    sortUndefined: 'last',
  };
}

function initiallyVisible<Row>(columns: readonly DataColumn<Row>[]): Record<string, boolean> {
  return Object.fromEntries(columns.filter(({ isHidden }) => isHidden).map(({ id }) => [id, false]));
}

function toSorting(sort: DataSort | null | undefined): SortingState {
  return sort ? [{ id: sort.columnId, desc: sort.isDescending }] : [];
}

function settle<Value>(updater: Updater<Value>, before: Value): Value {
  return typeof updater === 'function' ? (updater as (value: Value) => Value)(before) : updater;
}
