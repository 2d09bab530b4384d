import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look';
import { Spinner } from './spinner';

type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shows a ring over the words and swallows clicks; the button keeps its width and its focus. */
  isBusy?: boolean;
};

/** A button; `type` is "button" unless it submits. One primary per view. */
export function Button({
  variant,
  size,
  isBusy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      className={classNames(buttonLook(variant, size), className)}
    >
      {isBusy && <Spinner className="absolute" />}
      <span className={classNames('inline-flex items-center gap-2', isBusy && 'opacity-0')}>{children}</span>
    </button>
  );
}
