import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

type SwitchProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** On or off, with effect at once; for a choice that waits for Save use a `Checkbox`. */
export function Switch({ label, hint, className, ...rest }: SwitchProps) {
  return (
    <label
      className={classNames(
        'flex cursor-pointer items-start justify-between gap-4 py-1.5 has-disabled:cursor-not-allowed touch:min-h-touch touch:py-3',
        className,
      )}
    >
      <span className="flex flex-col">
        {label}
        {hint && <span className="text-sm text-muted-foreground">{hint}</span>}
      </span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is checked. */}
      <input type="checkbox" role="switch" {...rest} className="hs-switch mt-0.5" />
    </label>
  );
}
