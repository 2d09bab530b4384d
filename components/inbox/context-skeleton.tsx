import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { textsOf } from '@/lib/shared/texts';

/** The shape of the pane beside a thread. */
export function ContextSkeleton() {
  return (
    <SkeletonGroup label={textsOf('clinician')('context.loading')}>
      <div className="flex items-center gap-4">
        <Skeleton isRound className="size-16" />
        <div className="flex-1 space-y-2">
          <Skeleton className="h-5 w-32" />
          <Skeleton className="h-3.5 w-24" />
        </div>
      </div>
      {['w-40', 'w-52', 'w-36'].map((width) => (
        <div key={width} className="mt-7 space-y-2.5">
          <Skeleton className="h-3.5 w-20" />
          <Skeleton className={`h-4 ${width}`} />
        </div>
      ))}
    </SkeletonGroup>
  );
}
