import { classNames } from '@/lib/shared/class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'medium' | 'small';

const base =
  'relative inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 rounded-control font-semibold select-none ' +
  'transition-colors disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-5 [&_svg]:shrink-0';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-primary text-primary-foreground enabled:hover:bg-primary-hover [a&]:hover:bg-primary-hover',
  secondary:
    'border border-outline bg-surface-raised text-foreground hover:bg-hover active:bg-pressed disabled:hover:bg-surface-raised',
  ghost: 'text-foreground hover:bg-hover active:bg-pressed disabled:hover:bg-transparent',
  danger: 'bg-danger text-danger-foreground enabled:hover:bg-danger-hover [a&]:hover:bg-danger-hover',
};

/** The look of a button, also for links that lead onward like one. */
export function buttonLook(variant: ButtonVariant = 'secondary', size: ButtonSize = 'medium'): string {
  const sizes = {
    medium: 'min-h-control px-4 py-1.5 text-base',
    small: 'min-h-control-sm px-3 py-1 text-sm',
  };
  return classNames(base, variants[variant], sizes[size]);
}

/** The look of a square button that holds one icon. */
export function iconButtonLook(variant: ButtonVariant = 'ghost', size: ButtonSize = 'medium'): string {
  const quiet = variant === 'ghost' && 'text-muted-foreground hover:text-foreground';
  return classNames(base, variants[variant], quiet, size === 'medium' ? 'size-control' : 'size-control-sm');
}
