'use client';

import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { FormScopeProvider } from '@/components/forms/form-context';
import { FormProblem } from '@/components/forms/form-problem';
import { useAction } from '@/components/forms/use-action';
import { useFailureFocus } from '@/components/forms/use-failure-focus';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useActKey } from '@/lib/client/use-act-key';
import type { ActionResult, FormResult } from '@/lib/shared/action-result';
import { useFocusBack } from './use-focus-back';

type DialogFormProps<Input, Data> = {
  title: ReactNode;
  description?: ReactNode;
  submitLabel: ReactNode;
  tone?: 'primary' | 'danger';
  size?: 'small' | 'medium' | 'large';
  /** From `action(command)` in a 'use server' file. */
  action: (token: string, input: Input, key?: string) => Promise<ActionResult<Data>>;
  /** From what was filled in to the command's input. */
  toInput: (form: FormData) => Input;
  onDone: (data: Data) => void;
  onClose: () => void;
  /** Id of what gets the focus back when a menu, which is gone by then, opened this. */
  returnTo?: string;
  /** That element goes with the success, so the focus goes to the content of the page then. */
  isGoneAfter?: boolean;
  /** `FormField`s; they show what is wrong with them and keep what was typed. */
  children?: ReactNode;
};

/**
 * A small form over a table. Rendered while it is open only. What is filled in is one act: its key makes a repeated press harmless. It stays,
 * with what was typed, until the act succeeded.
 */
export function DialogForm<Input, Data>({
  title,
  description,
  submitLabel,
  tone = 'primary',
  size,
  action,
  toInput,
  onDone,
  onClose,
  returnTo,
  isGoneAfter = false,
  children,
}: DialogFormProps<Input, Data>) {
  const t = useTranslations('common');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useActKey();
  const { run, isPending, result } = useAction(action);
  const isDone = useRef(false);
  useFocusBack(returnTo, isDone);
  const shown: FormResult = result && !result.ok ? { ...result, typed: {} } : null;
  useFailureFocus(form, shown);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    if (isPending) return;
    const input = toInput(new FormData(event.currentTarget));
    const answer = await run(input, { key: keyOf(input) });
    if (!answer.ok) return;
    isDone.current = isGoneAfter;
    onClose();
    onDone(answer.data);
  }

  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="submit" form={id} variant={tone} isBusy={isPending}>
        {submitLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && !isPending && onClose()}
      title={title}
      description={description}
      size={size}
      footer={footer}
      isDismissible={false}
    >
      <FormScopeProvider value={{ result: shown, isPending }}>
        <form id={id} ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4 empty:hidden">
          <FormProblem />
          {children}
        </form>
      </FormScopeProvider>
    </Dialog>
  );
}
