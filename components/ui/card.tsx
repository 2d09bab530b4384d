import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

type CardProps = Omit<ComponentProps<'section'>, 'title'> & {
  title?: ReactNode;
  /** A quiet line beside the title, such as a count. */
  aside?: ReactNode;
  /** Without inner room, for lists and tables that reach the edge. */
  isFlush?: boolean;
  headingLevel?: 2 | 3;
};

/** One matter of a page on a raised sheet of paper. */
export function Card({
  title,
  aside,
  isFlush = false,
  headingLevel = 2,
  className,
  children,
  ...rest
}: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      {...rest}
      className={classNames('overflow-hidden rounded-card border bg-surface', !isFlush && 'p-5', className)}
    >
      {title && (
        <header
          className={classNames(
            'flex flex-wrap items-center justify-between gap-x-4 gap-y-2',
            isFlush ? 'px-5 pt-4 pb-3' : 'pb-3',
          )}
        >
          <Heading className="text-base">{title}</Heading>
          {aside && <div className="text-sm text-muted-foreground">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
