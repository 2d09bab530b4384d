import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import type { Endpoint } from '@/lib/api/endpoint';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { sessionCookieName } from '@/lib/http/session-cookie';
import { serve } from '@/lib/next/serve';
import { CSRF_COOKIE, issueToken } from '@/lib/platform/csrf';
import { env } from '@/lib/platform/env';
import { type Person, sessionOf } from './factories';

/** A browser with a session of its own, or without any. */
export interface Caller {
  sessionId: string | null;
  cookie: string;
  token: string;
}

/** Sign somebody in without the form; null is nobody. */
export async function callerOf(whom: Person | null): Promise<Caller> {
  if (!whom) return { sessionId: null, cookie: '', token: '' };
  const sessionId = await sessionOf(whom);
  const jwt = await encode({ token: { sessionId }, secret: env().NEXTAUTH_SECRET });
  const token = issueToken(sessionId);
  return { sessionId, token, cookie: `${sessionCookieName()}=${jwt}; ${CSRF_COOKIE}=${token}` };
}

interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Send a request through the very handler that the route file exports, without a network between. */
export async function call(
  caller: Caller,
  method: string,
  address: string,
  { body, headers }: CallOptions = {},
): Promise<Response> {
  const url = new URL(address, env().NEXTAUTH_URL);
  const [endpoint, params] = match(method, url.pathname);
  const request = new Request(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: {
      'x-request-id': randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(caller.cookie ? { cookie: caller.cookie } : {}),
      ...(UNSAFE.has(method) && caller.token ? { 'x-csrf-token': caller.token } : {}),
      ...headers,
    },
  });
  return serve(endpoint)(request, { params: Promise.resolve(params) });
}

/** The endpoint of an address; a literal segment wins over a parameter, as in the router. */
function match(method: string, pathname: string): [Endpoint, Record<string, string>] {
  const found = ENDPOINTS.filter((one) => one.method === method).flatMap((one) => {
    const params = pathname.match(patternOf(one.path))?.groups;
    return params || one.path === pathname ? [{ one, params: { ...params } }] : [];
  });
  const [best] = found.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  if (!best) throw new Error(`No endpoint for ${method} ${pathname}`);
  return [best.one, best.params];
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
