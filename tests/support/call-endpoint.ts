import type { z } from 'zod';
import type { Endpoint } from '@/lib/api/endpoint';
import { serve } from '@/lib/next/serve';
import { CSRF_HEADER } from '@/lib/platform/csrf';
import { type Caller, callerOf } from './call';
import type { Person } from './factories';

interface Call {
  /** Values of the braces in the path. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of every shape.
  body: any;
  headers: Headers;
}

/** Call an endpoint through its route handler as a signed-in person (null: nobody), token and cookies included. */
export async function callEndpoint<Schema extends z.ZodType, Output>(
  definition: Endpoint<Schema, Output>,
  whom: Person | null,
  given: Call = {},
): Promise<Answer> {
  const path = definition.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(given.params?.[name] ?? ''),
  );
  const query = given.query ? `?${new URLSearchParams(given.query)}` : '';
  const request = new Request(`http://localhost:3000${path}${query}`, {
    method: definition.method,
    headers: { ...headersOf(await callerOf(whom)), 'content-type': 'application/json', ...given.headers },
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
  });
  const response = await serve(definition)(request, { params: Promise.resolve(given.params ?? {}) });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

const headersOf = ({ cookie, token }: Caller): Record<string, string> =>
  cookie ? { cookie, [CSRF_HEADER]: token } : {};
