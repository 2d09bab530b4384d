import type { ReactNode } from 'react';
import { PageBody } from '@/components/shell/page-header';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { textsOf } from '@/lib/shared/texts';

/** The shape of a console page while it loads: its heading, and what stands below. */
function LoadingPage({ isWide, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <SkeletonGroup label={textsOf('console')('loading')}>
      <PageBody isWide={isWide}>
        <div>
          <Skeleton className="h-7 w-44" />
          <Skeleton className="mt-2.5 h-4 w-80 max-w-full" />
        </div>
        {children}
      </PageBody>
    </SkeletonGroup>
  );
}

const rows = ['w-5/6', 'w-2/3', 'w-3/4', 'w-1/2', 'w-4/5', 'w-3/5', 'w-2/3', 'w-3/4'];

/** A page with a table. */
export function LoadingTablePage() {
  return (
    <LoadingPage isWide>
      <Skeleton className="h-control w-96 max-w-full rounded-control" />
      <div className="flex flex-col gap-5 rounded-card border p-5">
        {rows.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never move.
          <Skeleton key={index} className={`h-4 ${width}`} />
        ))}
      </div>
    </LoadingPage>
  );
}

/** A page of cards with fields. */
export function LoadingFormPage() {
  return (
    <LoadingPage>
      {['h-64', 'h-28', 'h-44'].map((height) => (
        <Skeleton key={height} className={`w-full rounded-card ${height}`} />
      ))}
    </LoadingPage>
  );
}

/** The hub: numbers, then tables. */
export function LoadingHubPage() {
  return (
    <LoadingPage isWide>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-5">
        {['a', 'b', 'c', 'd', 'e'].map((card) => (
          <Skeleton key={card} className="h-28 rounded-card" />
        ))}
      </div>
      <div className="grid gap-6 xl:grid-cols-2">
        <Skeleton className="h-60 rounded-card" />
        <Skeleton className="h-60 rounded-card" />
      </div>
    </LoadingPage>
  );
}
