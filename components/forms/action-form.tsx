import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { formToken } from '@/lib/next/session';
import type { FormAction } from '@/lib/shared/action-result';
import { FormBody } from './form-body';

interface ActionFormProps {
  /** From `formAction` in a 'use server' file. */
  // biome-ignore lint/suspicious/noExplicitAny: a form shows no data of the result, whatever its type.
  action: FormAction<any>;
  /** Names the form for what is kept over a reload; unique on its page. */
  name: string;
  className?: string;
  /** Empty the fields after a success that stays on the page. */
  isClearedAfter?: boolean;
  /** Words of a toast after a success that stays on the page. */
  doneText?: string;
  'aria-label'?: string;
  children: ReactNode;
}

/**
 * A form of a server action that works before and after hydration, with the hidden guard token and idempotency key. Inside it,
 * `FormField`, `FormProblem` and `SubmitButton` know its state.
 */
export async function ActionForm({ children, ...rest }: ActionFormProps) {
  return (
    <FormBody {...rest} token={await formToken()} firstKey={randomUUID()}>
      {children}
    </FormBody>
  );
}
