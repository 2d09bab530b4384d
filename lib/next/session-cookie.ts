import { createHash } from 'node:crypto';
import { decode } from 'next-auth/jwt';
import { env, isSecureSite } from '@/lib/platform/env';
import { singleton } from '@/lib/platform/process';

/** next-auth's own cookie name: prefixed on https. */
export const sessionCookieName = () =>
  isSecureSite() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

const cache = () => singleton('session-cookie-cache', () => new Map<string, string | null>());

/**
 * The session id that a cookie carries, or null. The decryption is cached by the cookie's hash: the mapping never changes, and
 * whether the session still lives is asked of its row each time.
 */
export async function sessionIdOf(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  const hash = createHash('sha256').update(cookie).digest('base64');
  const known = cache().get(hash);
  if (known !== undefined) return known;
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  const sessionId = typeof token?.sessionId === 'string' ? token.sessionId : null;
  if (cache().size > 50_000) cache().clear();
  cache().set(hash, sessionId);
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
