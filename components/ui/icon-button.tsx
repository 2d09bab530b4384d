import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { type ButtonSize, type ButtonVariant, iconButtonLook } from './button-look';
import { Spinner } from './spinner';
import { tooltipProps } from './tooltip';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does, as a verb: accessible name and tooltip. */
  label: string;
  icon: ReactNode;
  /** A key shown in the tooltip, such as "E". */
  shortcut?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  isBusy?: boolean;
};

/** A square button with one icon; the label is its name for screen readers and its tooltip for everyone else. */
export function IconButton({
  label,
  icon,
  shortcut,
  variant,
  size,
  isBusy,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...tooltipProps(label, shortcut)}
      {...rest}
      aria-label={label}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={isBusy ? (event) => event.preventDefault() : rest.onClick}
      className={classNames(iconButtonLook(variant, size), className)}
    >
      {isBusy ? <Spinner /> : icon}
    </button>
  );
}
