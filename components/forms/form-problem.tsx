'use client';

import { Notice } from '@/components/ui/notice';
import { useActionForm } from './form-context';

/** Why the form was not accepted; nothing while it is fine. Takes the focus when no field is at fault. */
export function FormProblem({ className }: { className?: string }) {
  const { failure } = useActionForm();
  if (!failure) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: unscripted, this takes readers to the reason; scripted, `useFailureFocus` does.
    <div data-form-problem tabIndex={-1} autoFocus className={className}>
      <Notice tone="danger" role="alert">
        {failure.message}
      </Notice>
    </div>
  );
}
