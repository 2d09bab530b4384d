import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look';

type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize };

/** A link that looks like a button: it leads somewhere, it does not act. */
export function ButtonLink({ variant, size, className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={classNames(buttonLook(variant, size), className)} />;
}
