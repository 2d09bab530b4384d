import { type RefObject, useEffect } from 'react';
import type { FormResult } from '@/lib/shared/action-result';

/** After a failure the focus goes to the first field at fault, else to the words that say what happened. */
export function useFailureFocus(form: RefObject<HTMLFormElement | null>, result: FormResult): void {
  useEffect(() => {
    if (!result || result.ok) return;
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const target = fault ?? form.current?.querySelector<HTMLElement>('[data-form-problem]');
    target?.focus();
  }, [form, result]);
}
