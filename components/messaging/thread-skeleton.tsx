'use client';

import { useTranslations } from 'use-intl/react';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { classNames } from '@/lib/shared/class-names';

const bubbles = ['w-3/5', 'w-2/5', 'w-1/2 own', 'w-1/4', 'w-3/5 own', 'w-2/5 own', 'w-1/2'];

/** The shape of a thread that is on its way. */
export function ThreadSkeleton() {
  const t = useTranslations('messaging.thread');
  return (
    <SkeletonGroup label={t('loading')} className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <div className="flex min-h-14 items-center gap-3 border-b px-5">
        <Skeleton isRound className="size-10" />
        <Skeleton className="h-4 w-40" />
      </div>
      <div className="flex flex-col gap-3 p-5">
        {bubbles.map((look) => (
          <Skeleton
            key={look}
            className={classNames(
              'h-11 rounded-bubble',
              look.replace(' own', ''),
              look.includes('own') && 'ms-auto',
            )}
          />
        ))}
      </div>
    </SkeletonGroup>
  );
}
