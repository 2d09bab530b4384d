import { PageBody } from '@/components/shell/page-header';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { textsOf } from '@/lib/shared/texts';

/** The list of alerts before it is there: heading, filters, cards. */
export function LoadingAlerts() {
  return (
    <PageBody>
      <SkeletonGroup label={textsOf('common')('loading')}>
        <div className="flex flex-col gap-5">
          <Skeleton className="h-7 w-40" />
          <div className="flex gap-2">
            {['w-20', 'w-28', 'w-24'].map((width) => (
              <Skeleton key={width} className={`h-8 ${width}`} />
            ))}
          </div>
          {['w-2/5', 'w-1/3', 'w-1/2'].map((width) => (
            <div key={width} className="flex flex-col gap-2 rounded-card border p-4">
              <Skeleton className={`h-4 ${width}`} />
              <Skeleton className="h-4 w-5/6" />
              <Skeleton className="h-3.5 w-3/5" />
            </div>
          ))}
        </div>
      </SkeletonGroup>
    </PageBody>
  );
}
