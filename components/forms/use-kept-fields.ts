import { type RefObject, useCallback, useEffect } from 'react';

const SECRET = /password|totp|secret/i;

/**
 * What was typed survives the reload that an upgrade of the app asks for: kept in this tab only, read once, then gone. Returns the
 * function that keeps it.
 */
export function useKeptFields(form: RefObject<HTMLFormElement | null>, name: string): () => void {
  useEffect(() => {
    const key = keyOf(name);
    const kept = sessionStorage.getItem(key);
    if (!kept) return;
    sessionStorage.removeItem(key);
    for (const [field, value] of JSON.parse(kept) as [string, string][]) {
      const control = form.current?.elements.namedItem(field);
      if (isText(control)) control.value = value;
    }
  }, [form, name]);

  return useCallback(() => {
    const controls = Array.from(form.current?.elements ?? []).filter(isText);
    const typed = controls.filter((control) => control.name && !SECRET.test(control.name));
    const fields = typed.map((control) => [control.name, control.value]);
    sessionStorage.setItem(keyOf(name), JSON.stringify(fields));
  }, [form, name]);
}

const keyOf = (name: string) => `kept-form:${window.location.pathname}:${name}`;

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isText(control: unknown): control is TextControl {
  if (control instanceof HTMLInputElement)
    return !['hidden', 'checkbox', 'radio', 'file', 'password'].includes(control.type);
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
}
