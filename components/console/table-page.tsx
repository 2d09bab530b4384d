import type { ReactNode } from 'react';

/** A page that is mostly one table: on wide screens the table fills it and scrolls below its head, on phones the page scrolls. */
export function TablePage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-5 px-4 py-6 md:px-8 lg:h-full">{children}</div>
  );
}

/** For the `className` of the table on such a page. */
export const filling = 'lg:min-h-80 lg:flex-1';

/** Chips of a filter: on phones one row that scrolls sideways, so that the rows below stay in sight. */
export const chipRow =
  'max-sm:-mx-4 max-sm:w-screen max-sm:flex-nowrap! max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1 max-sm:[scrollbar-width:none]';
