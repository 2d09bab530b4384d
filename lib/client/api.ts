import { ApiError, errorOf } from '@/lib/client/api-error';
import { readWire, snakeCase, toWire } from '@/lib/shared/wire';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface CallOptions {
  query?: Record<string, string | number | boolean | null | undefined>;
  body?: Record<string, unknown>;
  /** Idempotency key: the same one on every try of the same act. */
  key?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Let the request outlive the page, for what is said on leaving. */
  keepalive?: boolean;
}

const standardTimeoutMs = 15_000;
const tokenCookie = 'hs_csrf';
let asked: Promise<string> | undefined;

/**
 * One call of the HTTP contract. Inside: camelCase; on the wire: snake_case. Takes care of the guard token, renewing it once when
 * the server no longer accepts it. Throws ApiError for every answer but a 2xx, and for none at all.
 */
export async function call<Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> {
  if (method === 'GET') return attempt<Answer>(method, path, { ...options, token: null });
  return withGuardToken((token) => attempt<Answer>(method, path, { ...options, token }));
}

/** Do what needs the guard token; once more with a new one when the server no longer accepts it. */
export async function withGuardToken<Answer>(act: (token: string) => Promise<Answer>): Promise<Answer> {
  try {
    return await act(await guardToken());
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'csrf_failed') throw error;
    return act(await newToken());
  }
}

/**
 * The session's guard token. The cookie is what the server compares it with, and other tabs renew it, so it is read each time; a
 * browser that has none, or one of an earlier session, asks.
 */
async function guardToken(): Promise<string> {
  const known = document.cookie.split('; ').find((pair) => pair.startsWith(`${tokenCookie}=`));
  return known ? known.slice(tokenCookie.length + 1) : newToken();
}

function newToken(): Promise<string> {
  asked ??= attempt<{ csrfToken: string }>('GET', '/api/csrf', { token: null })
    .then(({ csrfToken }) => csrfToken)
    .finally(() => {
      asked = undefined;
    });
  return asked;
}

async function attempt<Answer>(
  method: Method,
  path: string,
  { token, ...options }: CallOptions & { token: string | null },
): Promise<Answer> {
  const response = await reach(path + queryOf(options.query), {
    method,
    headers: headersOf(options, token),
    body: options.body && JSON.stringify(toWire(options.body)),
    keepalive: options.keepalive,
    credentials: 'same-origin',
    signal: AbortSignal.any([
      AbortSignal.timeout(options.timeoutMs ?? standardTimeoutMs),
      ...(options.signal ? [options.signal] : []),
    ]),
  });
  if (!response.ok) throw await errorOf(response);
  if (response.status === 204) return undefined as Answer;
  return readWire(await readBody(response)) as Answer;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw unreached(error);
  }
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw unreached(error);
  }
}

/** The caller's own abort stays what it is: nobody wants to hear of it. */
function unreached(error: unknown): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return new ApiError(isLate ? 'timed_out' : 'unreached', '', { cause: error });
}

function headersOf(options: CallOptions, token: string | null): Record<string, string> {
  return {
    accept: 'application/json',
    ...(options.body && { 'content-type': 'application/json' }),
    ...(token !== null && { 'x-csrf-token': token }),
    ...(options.key && { 'idempotency-key': options.key }),
  };
}

function queryOf(query: CallOptions['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(given.map(([key, value]) => [snakeCase(key), String(value)]));
  return search.size > 0 ? `?${search}` : '';
}
