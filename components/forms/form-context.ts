'use client';

import { createContext, useContext } from 'react';
import type { FormResult } from '@/lib/shared/action-result';

interface FormScope {
  result: FormResult;
  isPending: boolean;
}

const Scope = createContext<FormScope>({ result: null, isPending: false });

export const FormScopeProvider = Scope.Provider;

/** What a control inside an `<ActionForm>` needs: is it being sent, what is wrong with a field, what was typed there. */
export function useActionForm() {
  const { result, isPending } = useContext(Scope);
  const failure = result && !result.ok ? result : null;
  return {
    isPending,
    failure,
    isDone: result?.ok === true,
    errorOf: (name: string) => failure?.fields[name],
    typedIn: (name: string) => failure?.typed[name],
  };
}
