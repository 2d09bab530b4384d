import { hash } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { env, isSecureSite } from '@/lib/platform/env';
import { singleton } from '@/lib/platform/process';

/** next-auth's own cookie name: prefixed on https. */
export const sessionCookieName = () =>
  isSecureSite() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

/**
 * How long a browser keeps the cookie, in seconds: the longest absolute limit that an installation may set. When a session ends is
 * up to its row.
 */
export const SESSION_COOKIE_MAX_AGE_S = 90 * 24 * 60 * 60;

/** What next-auth's route and our own sign-in form both set. */
export function sessionCookieOptions() {
  const { HEALING_COOKIE_DOMAIN: domain } = env();
  return {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: isSecureSite(),
    ...(domain ? { domain } : {}),
  };
}

/** The cookie value for a session: next-auth's own encrypted token with nothing in it but the id. */
export function sealSessionCookie(sessionId: string): Promise<string> {
  return encode({ token: { sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_COOKIE_MAX_AGE_S });
}

const cache = () => singleton('session-cookie-cache', () => new Map<string, string | null>());

/**
 * The session id that a cookie carries, or null. The decryption is cached by the cookie's hash: the mapping never changes, and
 * whether the session still lives is asked of its row each time.
 */
export async function sessionIdOf(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  const name = hash('sha256', cookie, 'base64');
  const known = cache().get(name);
  if (known !== undefined) return known;
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  const sessionId = typeof token?.sessionId === 'string' ? token.sessionId : null;
  if (cache().size > 50_000) cache().clear();
  cache().set(name, sessionId);
  return sessionId;
}

/** One cookie's value out of a Cookie header. */
export function readCookie(header: string | null, name: string): string | undefined {
  if (!header) return undefined;
  for (const part of header.split(';')) {
    const eq = part.indexOf('=');
    if (eq > 0 && part.slice(0, eq).trim() === name) return part.slice(eq + 1).trim();
  }
  return undefined;
}
