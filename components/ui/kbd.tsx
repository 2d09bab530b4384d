import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

/** A key of the keyboard, as shown in menus and tooltips. */
export function Kbd({ children, tone = 'normal' }: { children: ReactNode; tone?: 'normal' | 'inverse' }) {
  return (
    <kbd
      className={classNames(
        'inline-flex min-w-5 items-center justify-center rounded-sm border px-1 font-sans text-sm leading-5',
        tone === 'normal'
          ? 'border-border bg-sunken text-muted-foreground'
          : 'border-current bg-transparent text-current',
      )}
    >
      {children}
    </kbd>
  );
}
