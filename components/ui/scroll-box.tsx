import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

type ScrollBoxProps = {
  /** What is inside, for screen readers. */
  label: string;
  className?: string;
  children: ReactNode;
};

/** A wide table or piece of code that scrolls sideways by itself, also by keyboard. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more for every table of a page.
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className={classNames('overflow-x-auto rounded-card border', className)}
    >
      {children}
    </div>
  );
}
