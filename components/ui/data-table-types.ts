import type { ReactNode } from 'react';

export type DataColumn<Row> = {
  id: string;
  header: string;
  /** What the column sorts and filters by; a column without it does neither. */
  value?: (row: Row) => string | number | null | undefined;
  /** What it shows; the value otherwise. */
  cell?: (row: Row) => ReactNode;
  /** Right-aligned and tabular. */
  isNumeric?: boolean;
  isSortable?: boolean;
  /** Not shown until chosen from the column menu. */
  isHidden?: boolean;
  /** Always shown. One column should be: the one that names the row and heads its card on phones. */
  isFixed?: boolean;
  className?: string;
};

export type DataSort = { columnId: string; isDescending: boolean };

export type DataTableProps<Row> = {
  /** Name of the table for screen readers. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  state?: 'ready' | 'loading' | 'failed';
  onRetry?: () => void;
  /** An `EmptyState` for when there is nothing at all. */
  empty?: ReactNode;
  /** Words that rows must contain; filters what is loaded. Leave out where the server filters. */
  filterText?: string;
  /** Sorting by the server: the table shows it and asks for changes. Left out, it sorts what is loaded. */
  sort?: DataSort | null;
  onSortChange?: (sort: DataSort | null) => void;
  initialSort?: DataSort;
  /** Ids of the selected rows; with it rows get boxes, and shift-click selects a range. */
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: ReadonlySet<string>) => void;
  /** Left part of the line above the table: search, chips. */
  toolbar?: ReactNode;
  /** Shown instead of the toolbar while rows are selected. */
  bulkActions?: ReactNode;
  /** Under which name the chosen columns are remembered in this browser. */
  rememberAs?: string;
  /** Below the rows: `LoadMore`. */
  footer?: ReactNode;
  /** A fixed height makes the head stick while the rows scroll. */
  className?: string;
};
