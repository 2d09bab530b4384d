import { classNames } from '@/lib/shared/class-names';

type Place = { isOwn: boolean; isFirst: boolean; isLast: boolean };

/** A bubble: 18 px corners, tighter where the next of its run touches it. */
export function bubbleLook({ isOwn, isFirst, isLast }: Place): string {
  return classNames(
    'relative min-w-0 max-w-message rounded-bubble px-3.5 py-2 text-base outline-offset-2',
    isOwn ? 'bg-bubble-own text-bubble-own-foreground' : 'bg-bubble-other text-bubble-other-foreground',
    isOwn && !isFirst && 'rounded-se-sm',
    isOwn && !isLast && 'rounded-ee-sm',
    !isOwn && !isFirst && 'rounded-ss-sm',
    !isOwn && !isLast && 'rounded-es-sm',
  );
}
