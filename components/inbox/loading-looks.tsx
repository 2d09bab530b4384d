import { PageBody } from '@/components/shell/page-header';
import { Skeleton, SkeletonGroup, SkeletonRows } from '@/components/ui/skeleton';
import { textsOf } from '@/lib/shared/texts';

/** The shape of the dashboard: who waits, and two numbers beside it. */
export function LoadingClinic() {
  return (
    <SkeletonGroup label={textsOf('clinician')('loading')}>
      <PageBody isWide>
        <Heading />
        <div className="grid gap-5 md:grid-cols-3">
          <div className="rounded-card border py-4 md:col-span-2 md:row-span-2">
            <SkeletonRows count={5} />
          </div>
          <Skeleton className="h-40 rounded-card" />
          <Skeleton className="h-40 rounded-card" />
        </div>
      </PageBody>
    </SkeletonGroup>
  );
}

/** The shape of the patient table. */
export function LoadingPatients() {
  return (
    <SkeletonGroup label={textsOf('clinician')('loading')}>
      <PageBody isWide>
        <Heading />
        <Skeleton className="h-control w-72 max-w-full rounded-control" />
        <div className="rounded-card border py-2">
          <SkeletonRows count={8} />
        </div>
      </PageBody>
    </SkeletonGroup>
  );
}

function Heading() {
  return (
    <div>
      <Skeleton className="h-7 w-44" />
      <Skeleton className="mt-2.5 h-4 w-72 max-w-full" />
    </div>
  );
}
