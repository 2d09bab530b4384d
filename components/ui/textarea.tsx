import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { controlLook } from './control-look';

/** Several lines of text that grow with what is typed, between `rows` and most of the window. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={classNames(
        controlLook,
        'field-sizing-content min-h-control max-h-[50dvh] resize-y py-2 leading-normal',
        className,
      )}
    />
  );
}
