import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

type EmptyStateProps = {
  icon?: ReactNode;
  /** One sentence. */
  title: ReactNode;
  text?: ReactNode;
  /** The next thing to do: a button or link. */
  action?: ReactNode;
  className?: string;
};

/** What a list shows when there is nothing in it. */
export function EmptyState({ icon, title, text, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        'mx-auto flex max-w-sm flex-col items-center px-6 py-12 text-center [&>svg]:mb-4 [&>svg]:size-9 [&>svg]:stroke-[1.5] [&>svg]:text-muted-foreground',
        className,
      )}
    >
      {icon}
      <p className="font-semibold text-balance">{title}</p>
      {text && <p className="mt-1 text-pretty text-muted-foreground">{text}</p>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
