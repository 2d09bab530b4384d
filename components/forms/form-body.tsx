'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useRef, useState, useTransition } from 'react';
import { notify } from '@/components/ui/notify';
import { type FormAction, type FormResult, KEY_FIELD, TOKEN_FIELD } from '@/lib/shared/action-result';
import { FormScopeProvider } from './form-context';
import { useFailureFocus } from './use-failure-focus';
import { useKeptFields } from './use-kept-fields';
import { useUnreached } from './use-unreached';

interface FormBodyProps {
  // biome-ignore lint/suspicious/noExplicitAny: a form shows no data of the result, whatever its type.
  action: FormAction<any>;
  name: string;
  token: string;
  firstKey: string;
  className?: string;
  isClearedAfter?: boolean;
  doneText?: string;
  'aria-label'?: string;
  children: ReactNode;
}

/** The form itself. Unscripted it posts to the action's own address; hydrated it sends the same fields and keeps them in place. */
export function FormBody({
  action,
  name,
  token,
  firstKey,
  isClearedAfter,
  doneText,
  children,
  ...rest
}: FormBodyProps) {
  // The state that an unscripted post came back with; after hydration `sent` takes over.
  const [posted, postUnscripted] = useActionState<FormResult, FormData>(action, null);
  const [sent, setSent] = useState<FormResult>(null);
  const [isPending, startSending] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const unreached = useUnreached();
  const keep = useKeptFields(form, name);
  const result = sent ?? posted;
  useFailureFocus(form, result);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const fields = new FormData(event.currentTarget, submitterOf(event));
    startSending(async () => {
      const answer = await action(null, fields).catch((error: unknown) => unreached(error, keep));
      setSent(answer);
      if (answer?.ok) goOn(answer);
    });
  }

  function goOn({ goTo, isOtherPerson }: FormResult & { ok: true }) {
    // A new person must not find what this page still holds in memory.
    if (goTo && isOtherPerson) window.location.assign(goTo);
    else if (goTo) router.push(goTo);
    else {
      if (isClearedAfter) form.current?.reset();
      if (doneText) notify.success(doneText);
    }
  }

  return (
    <form {...rest} ref={form} action={postUnscripted} onSubmit={submit} noValidate>
      <input type="hidden" name={TOKEN_FIELD} value={token} />
      <input type="hidden" name={KEY_FIELD} value={result?.ok ? result.nextKey : firstKey} />
      <FormScopeProvider value={{ result, isPending }}>{children}</FormScopeProvider>
    </form>
  );
}

/** The button that was pressed belongs to the fields when it has a name. */
function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement && submitter.name ? submitter : null;
}
