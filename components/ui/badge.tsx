import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

export type BadgeTone = 'neutral' | 'primary' | 'success' | 'waiting' | 'danger' | 'note';

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-sunken text-muted-foreground',
  primary: 'bg-primary-soft text-primary-text',
  success: 'bg-success-soft text-success',
  waiting: 'bg-waiting-soft text-waiting',
  danger: 'bg-danger-soft text-danger-text',
  note: 'bg-note text-note-foreground',
};

/** A state in a word. `danger` is for risk and failure only, and always comes with an icon. */
export function Badge({
  tone = 'neutral',
  icon,
  className,
  children,
}: {
  tone?: BadgeTone;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-full px-2 py-px text-sm whitespace-nowrap',
        '[&_svg]:size-4 [&_svg]:shrink-0',
        tones[tone],
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
