import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';

/** A link inside running text: underlined, so that colour alone never marks it. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={classNames(
        'rounded-sm text-primary-text underline decoration-1 underline-offset-3 hover:decoration-2',
        className,
      )}
    />
  );
}
