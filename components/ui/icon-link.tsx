import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { type ButtonSize, type ButtonVariant, iconButtonLook } from './button-look';
import { tooltipProps } from './tooltip';

type IconLinkProps = Omit<ComponentProps<typeof Link>, 'children' | 'aria-label'> & {
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** A link drawn as an icon (back, settings); named by its label. */
export function IconLink({ label, icon, variant, size, className, ...rest }: IconLinkProps) {
  return (
    <Link
      {...tooltipProps(label)}
      {...rest}
      aria-label={label}
      className={classNames(iconButtonLook(variant, size), className)}
    >
      {icon}
    </Link>
  );
}
