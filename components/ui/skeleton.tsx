import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

/** A grey shape where something will be. Give it the size of what is coming. */
export function Skeleton({ className, isRound = false }: { className?: string; isRound?: boolean }) {
  return (
    <span
      className={classNames(
        'block animate-breathe bg-pressed',
        isRound ? 'rounded-full' : 'rounded-sm',
        className,
      )}
    />
  );
}

/** Around skeletons: says once that it is loading, and shows nothing for the first 150 ms. */
export function SkeletonGroup({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div role="status" className={classNames('animate-appear-late', className)}>
      <span className="sr-only">{label}</span>
      <div aria-hidden>{children}</div>
    </div>
  );
}

/** The shape of a list of people or conversations. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  return Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
    <div key={row} className="flex items-center gap-3 px-4 py-row">
      <Skeleton isRound className="size-10" />
      <div className="flex-1 space-y-2">
        <Skeleton className={row % 2 ? 'h-3.5 w-2/5' : 'h-3.5 w-1/3'} />
        <Skeleton className={row % 3 ? 'h-3.5 w-4/5' : 'h-3.5 w-3/5'} />
      </div>
    </div>
  ));
}
