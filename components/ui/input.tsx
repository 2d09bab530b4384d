import type { ComponentProps } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { controlLook } from './control-look';

/** One line of text. Put it into a `Field`, which names it and shows its error. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={classNames(controlLook, 'h-control', className)} />;
}
