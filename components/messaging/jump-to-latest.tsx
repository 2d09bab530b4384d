'use client';

import ArrowDown from 'lucide-react/icons/arrow-down';
import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';

type JumpToLatestProps = { isShown: boolean; newCount: number; onJump: () => void };

/** Back to the end of the thread, with how much came in there meanwhile. */
export function JumpToLatest({ isShown, newCount, onJump }: JumpToLatestProps) {
  const t = useTranslations('messaging.thread');
  if (!isShown) return null;
  return (
    <button
      type="button"
      onClick={onJump}
      aria-label={newCount > 0 ? t('jumpNew', { count: newCount }) : t('jump')}
      className={classNames(
        'absolute end-4 bottom-3 z-10 flex min-h-control min-w-control cursor-pointer animate-rise-in items-center justify-center gap-1.5 rounded-full border px-3 font-semibold shadow-soft transition-colors [&>svg]:size-5',
        newCount > 0
          ? 'border-primary bg-primary text-primary-foreground hover:bg-primary-hover'
          : 'bg-surface-raised hover:bg-hover',
      )}
    >
      {newCount > 0 && <span className="tabular-nums">{newCount}</span>}
      <ArrowDown aria-hidden />
    </button>
  );
}
