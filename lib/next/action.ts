import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { fieldsOf, typedOf } from '@/lib/next/form-data';
import { type Act, failureOf, perform } from '@/lib/next/submission';
import { AppError } from '@/lib/platform/errors';
import { type ActionResult, type FormAction, KEY_FIELD, TOKEN_FIELD } from '@/lib/shared/action-result';

interface ActionOptions {
  /** Render the page anew after a success, so that what it shows is true again. On by default. */
  refreshes?: boolean;
}

/**
 * A command as a server action that client code calls: `export const archive = action(archiveConversation)` in a 'use server'
 * file, `useAction(archive)` in the component. Answers `{ok, data}` or `{ok: false, code, message, fields}`; throws nothing.
 */
export function action<Schema extends z.ZodType, Output>(
  command: Act<Schema, Output>,
  { refreshes = true }: ActionOptions = {},
) {
  return async (token: string, input: z.input<Schema>, key?: string): Promise<ActionResult<Output>> => {
    const sent = await headers();
    try {
      const data = await perform(command, { headers: sent, token, key, input });
      if (refreshes) refresh();
      return { ok: true, data };
    } catch (error) {
      return failureOf(error, requestIdOf(sent));
    }
  };
}

export interface FormActionOptions<Output> extends ActionOptions {
  /** From the form to the command's input; by default its text fields by name. Throws AppError. */
  parse?: (form: FormData) => unknown;
  /** Where a success leads. */
  redirectTo?: string | ((data: Output, form: FormData) => string);
}

/** A command as the action of an `<ActionForm>`. The same before and after hydration. */
export function formAction<Schema extends z.ZodType, Output>(
  command: Act<Schema, Output>,
  { parse = fieldsOf, redirectTo, refreshes }: FormActionOptions<Output> = {},
): FormAction<Output> {
  return formEntry({ refreshes }, async (form, sent) => {
    const token = form.get(TOKEN_FIELD);
    const key = form.get(KEY_FIELD) ?? undefined;
    const data = (await perform(command, { headers: sent, token, key, input: parse(form) })) as Output;
    return { data, goTo: typeof redirectTo === 'function' ? redirectTo(data, form) : redirectTo };
  });
}

interface Entered<Output> {
  data: Output;
  goTo?: string;
  /** Another person uses the browser from here on: the hydrated client must load anew and keep nothing. */
  isOtherPerson?: boolean;
}

/**
 * What every form action shares: failures in words with what was typed, and the way on. Whoever sent the form unscripted is
 * redirected; the hydrated client follows `goTo` itself, because only it knows what it still holds.
 */
export function formEntry<Output>(
  { refreshes = true }: ActionOptions,
  run: (form: FormData, sent: Headers) => Promise<Entered<Output>>,
): FormAction<Output> {
  return async (_previous, form) => {
    const sent = await headers();
    let entered: Entered<Output>;
    try {
      if (!(form instanceof FormData)) throw new AppError('invalid_request');
      entered = await run(form, sent);
    } catch (error) {
      return { ...failureOf(error, requestIdOf(sent)), typed: form instanceof FormData ? typedOf(form) : {} };
    }
    const { goTo } = entered;
    if (goTo && !sent.has('next-action')) redirect(goTo);
    if (!goTo && refreshes) refresh();
    return { ok: true, ...entered, nextKey: randomUUID() };
  };
}

const requestIdOf = (sent: Headers) => sent.get('x-request-id') ?? randomUUID();
