import { classNames } from '@/lib/shared/class-names';

const most = 99;

type UnreadBadgeProps = {
  count: number;
  /** The whole phrase for screen readers, such as "3 unread". */
  label: string;
  /** Muted conversations count quietly. */
  isQuiet?: boolean;
  className?: string;
};

/** How many are unread, in the one red of the product. Nothing at zero. */
export function UnreadBadge({ count, label, isQuiet, className }: UnreadBadgeProps) {
  if (count <= 0) return null;
  return (
    <span
      className={classNames(
        'inline-flex h-5 min-w-5 shrink-0 items-center justify-center rounded-full px-1.5 text-tiny leading-none font-semibold tabular-nums',
        isQuiet ? 'bg-pressed text-foreground' : 'bg-danger text-danger-foreground',
        className,
      )}
    >
      <span aria-hidden>{count > most ? `${most}+` : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
