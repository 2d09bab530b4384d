import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';

/** The parts of a plain table. For sorting, choosing columns and phones use `DataTable`. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table {...rest} className={classNames('w-full border-separate border-spacing-0', className)} />;
}

/** A heading cell; sticky to the top of whatever scrolls. */
export function HeaderCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames(
        'sticky top-0 z-10 h-11 border-b bg-surface px-4 text-start text-sm whitespace-nowrap text-muted-foreground',
        className,
      )}
    />
  );
}

/** A cell. Numbers get `isNumeric`: right-aligned and tabular. */
export function Cell({ isNumeric, className, ...rest }: ComponentProps<'td'> & { isNumeric?: boolean }) {
  return (
    <td
      {...rest}
      className={classNames(
        'border-b px-4 py-row align-middle',
        isNumeric && 'text-end tabular-nums',
        className,
      )}
    />
  );
}
