import { type ClassValue, clsx } from 'clsx';

/** Join class names, leaving out whatever is falsy. Later classes do not override earlier ones: use a variant for that. */
export function classNames(...values: ClassValue[]): string {
  return clsx(values);
}
