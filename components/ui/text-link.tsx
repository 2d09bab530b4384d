import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';

type TextLinkProps = ComponentProps<typeof Link> & {
  /** On a line of its own: high enough for a finger there. */
  isAlone?: boolean;
};

/** A link inside running text: underlined, so that colour alone never marks it. */
export function TextLink({ isAlone, className, ...rest }: TextLinkProps) {
  return (
    <Link
      {...rest}
      className={classNames(
        'rounded-sm text-primary-text underline decoration-1 underline-offset-3 hover:decoration-2',
        isAlone && 'inline-flex items-center gap-1.5 touch:min-h-touch',
        className,
      )}
    />
  );
}
