import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { choiceLook } from './control-look';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** For a box in a table row, whose name need not be seen. */
  isLabelHidden?: boolean;
  isIndeterminate?: boolean;
};

/** A box to tick. The whole line is the target. */
export function Checkbox({ label, hint, isLabelHidden, isIndeterminate, className, ...rest }: CheckboxProps) {
  return (
    <label
      className={classNames(
        'flex cursor-pointer gap-3 has-disabled:cursor-not-allowed',
        isLabelHidden
          ? 'items-center justify-center p-1 touch:size-touch'
          : 'items-start py-1 touch:min-h-touch touch:py-3',
        className,
      )}
    >
      <input
        type="checkbox"
        {...rest}
        {...(isIndeterminate !== undefined && { ref: markIndeterminate(isIndeterminate) })}
        className={classNames(choiceLook, 'hs-tick rounded-sm', !isLabelHidden && 'mt-0.5')}
      />
      <span className={isLabelHidden ? 'sr-only' : 'flex flex-col'}>
        {label}
        {hint && <span className="text-sm text-muted-foreground">{hint}</span>}
      </span>
    </label>
  );
}

/** Only the DOM property exists for the third state; a server component must not get a ref at all. */
function markIndeterminate(isIndeterminate: boolean) {
  return (box: HTMLInputElement | null) => {
    if (box) box.indeterminate = isIndeterminate;
  };
}
