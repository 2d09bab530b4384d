import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

type PageHeaderProps = {
  title: ReactNode;
  /** One line below: what this page is for, or its numbers. */
  text?: ReactNode;
  /** Buttons; the main one last. */
  actions?: ReactNode;
  /** A way back on phones, such as an `IconLink`. */
  back?: ReactNode;
  className?: string;
};

/** The one clear heading of a page. */
export function PageHeader({ title, text, actions, back, className }: PageHeaderProps) {
  return (
    <header className={classNames('flex flex-wrap items-start justify-between gap-x-6 gap-y-3', className)}>
      <div className="flex min-w-0 items-start">
        {/* Larger than the line of the title, and in the middle of it. */}
        {back && <div className="flex h-lh items-center text-xl *:me-1">{back}</div>}
        <div className="min-w-0">
          <h1 className="text-xl">{title}</h1>
          {text && <p className="mt-1 text-muted-foreground">{text}</p>}
        </div>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}

/** The room around a page that is not made of panes. */
export function PageBody({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <div
      className={classNames(
        'mx-auto flex w-full flex-col gap-6 px-4 py-6 md:px-8',
        isWide ? 'max-w-7xl' : 'max-w-3xl',
      )}
    >
      {children}
    </div>
  );
}
