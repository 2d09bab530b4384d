import { randomBytes } from 'node:crypto';
import { isSameMac, mac } from '@/lib/platform/crypto/secrets';
import { allowedOrigins, env, isSecureSite } from '@/lib/platform/env';
import { AppError } from '@/lib/platform/errors';

export const CSRF_COOKIE = 'hs_csrf';
export const CSRF_HEADER = 'x-csrf-token';

const signature = (sessionId: string | null, nonce: string) =>
  mac('csrf', `${sessionId ?? 'anonymous'}:${nonce}`).subarray(0, 24);

/** A token for one session (null: not signed in): a nonce and its HMAC, so that another session's token does not fit. */
export function issueToken(sessionId: string | null): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${signature(sessionId, nonce).toString('base64url')}`;
}

/** The cookie that the header of a call has to repeat. Scripts read it; what protects is that it fits the session. */
export function tokenCookie(token: string): string {
  const { HEALING_COOKIE_DOMAIN: domain } = env();
  return [
    `${CSRF_COOKIE}=${token}`,
    'Path=/',
    'SameSite=Lax',
    ...(isSecureSite() ? ['Secure'] : []),
    ...(domain ? [`Domain=${domain}`] : []),
  ].join('; ');
}

/** True when the token was issued for this session. */
export function isTokenOf(sessionId: string | null, token: string): boolean {
  const [nonce = '', signed = ''] = token.split('.');
  return isSameMac(signature(sessionId, nonce), Buffer.from(signed, 'base64url'));
}

interface Provenance {
  origin: string | null;
  fetchSite: string | null;
}

/** Throws csrf_failed unless what the browser says of the request's origin is ours. `mustBePresent`: actions, which only browsers send. */
export function assertOrigin(
  { origin, fetchSite }: Provenance,
  { mustBePresent }: { mustBePresent: boolean },
): void {
  if (origin !== null && !allowedOrigins().includes(origin)) throw csrfFailed();
  if (fetchSite !== null && !['same-origin', 'none'].includes(fetchSite)) throw csrfFailed();
  if (mustBePresent && origin === null && fetchSite === null) throw csrfFailed();
}

/** Throws csrf_failed unless the token belongs to the session. */
export function assertToken(sessionId: string | null, token: string | null): void {
  if (!token || !isTokenOf(sessionId, token)) throw csrfFailed();
}

export const csrfFailed = () =>
  new AppError('csrf_failed', 'The security token is missing or not valid. Reload the page and try again.');
