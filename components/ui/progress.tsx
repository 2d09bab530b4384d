import { classNames } from '@/lib/shared/class-names';

type ProgressProps = {
  label: string;
  /** From 0 to `max`; left out while nobody knows. */
  value?: number;
  max?: number;
  className?: string;
};

/** How far something is. The numbers belong beside it in words. */
export function Progress({ label, value, max = 100, className }: ProgressProps) {
  const share = value === undefined ? undefined : Math.min(100, Math.max(0, (value / (max || 1)) * 100));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={classNames('h-2 overflow-hidden rounded-full bg-pressed', className)}
    >
      <div
        style={{ width: `${share ?? 100}%` }}
        className={classNames(
          'h-full rounded-full bg-primary transition-[width]',
          share === undefined && 'animate-breathe',
        )}
      />
    </div>
  );
}
