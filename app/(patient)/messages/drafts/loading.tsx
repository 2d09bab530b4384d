import { PageBody } from '@/components/shell/page-header';
import { Skeleton, SkeletonGroup, SkeletonRows } from '@/components/ui/skeleton';
import { textsOf } from '@/lib/shared/texts';

export default function Loading() {
  return (
    <PageBody>
      <SkeletonGroup label={textsOf('common')('loading')}>
        <Skeleton className="mb-6 h-7 w-56" />
        <SkeletonRows count={5} />
      </SkeletonGroup>
    </PageBody>
  );
}
