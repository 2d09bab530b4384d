'use client';

import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { controlLook } from './control-look';

/**
 * One choice from a list: the native control, which opens the wheel of a phone, works before hydration and weighs
 * nothing. `options`, or `<option>` children for groups. A client component, so that a `Field` below a server component gives
 * name and label to the control, not to the box around it.
 */
export function Select({
  options,
  className,
  children,
  ...rest
}: ComponentProps<'select'> & { options?: { value: string; label: string; isDisabled?: boolean }[] }) {
  return (
    <span className={classNames('relative block', className)}>
      <select {...rest} className={classNames(controlLook, 'h-control appearance-none truncate pe-9')}>
        {options?.map(({ value, label, isDisabled }) => (
          <option key={value} value={value} disabled={isDisabled}>
            {label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute inset-y-0 end-2.5 my-auto size-5 text-muted-foreground"
      />
    </span>
  );
}
