import { pool } from '@/db/client';
import type { Endpoint } from '@/lib/api/endpoint';
import { actorAndCount, actorOfSession } from '@/lib/domain/identity/session-rows';
import type { Call, HeaderReader } from '@/lib/http/call';
import { readCookie, sessionCookieName, sessionIdOf } from '@/lib/http/session-cookie';
import { refuseOver } from '@/lib/platform/command';
import { ANONYMOUS, type Ctx, currentTime } from '@/lib/platform/context';
import { assertOrigin, assertToken, CSRF_COOKIE, CSRF_HEADER, csrfFailed } from '@/lib/platform/csrf';
import { AppError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { networkOf } from '@/lib/platform/network';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Who is calling, checked: session, guard and, for acts, the rate limit. Throws unauthenticated, csrf_failed, rate_limited. */
export async function contextOf(definition: Endpoint, { headers, requestId }: Call): Promise<Ctx> {
  const ctx = anonymousContext(headers, requestId);
  const { now } = ctx;
  const sessionId = await sessionIdFrom(headers);
  const isUnsafe = UNSAFE.has(definition.method);
  if (isUnsafe) guard(headers, sessionId);
  // Public calls know which session the cookie names, for its guard token, and not whose it is.
  if (definition.access === 'public' && !isUnsafe) return { ...ctx, actor: { ...ANONYMOUS, sessionId } };
  if (!sessionId) throw new AppError('unauthenticated');
  if (!isUnsafe) return { ...ctx, actor: await readActor(sessionId, now, !definition.polls) };
  const limit = definition.limit ?? 'default';
  const found = await actorAndCount(sessionId, limit, now);
  if (!found) throw new AppError('unauthenticated');
  const known = { ...ctx, actor: found.actor, countedLimit: limit };
  await refuseOver(limit, found.count, known);
  return known;
}

/** The context of a request before anybody is known: pages, actions and calls all start from it. */
export function anonymousContext(headers: HeaderReader, requestId: string): Ctx {
  return {
    actor: ANONYMOUS,
    now: currentTime(),
    requestId,
    log: log().child({ requestId }),
    tx: pool(),
    network: networkOf(headers.get('x-healing-client-address') ?? ''),
  };
}

/** The session id in the request's cookie, alive or not: guard tokens belong to it. */
export function sessionIdFrom(headers: HeaderReader): Promise<string | null> {
  return sessionIdOf(readCookie(headers.get('cookie'), sessionCookieName()));
}

async function readActor(sessionId: string, now: Date, isActivity: boolean) {
  const actor = await actorOfSession(sessionId, now, { isActivity });
  if (!actor) throw new AppError('unauthenticated');
  return actor;
}

/** Double submit: the header equals the cookie and belongs to the session; a foreign origin is refused before that. */
function guard(headers: HeaderReader, sessionId: string | null): void {
  assertOrigin(
    { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') },
    { mustBePresent: false },
  );
  const token = headers.get(CSRF_HEADER);
  if (sessionId === null) throw new AppError('unauthenticated');
  if (!token || token !== readCookie(headers.get('cookie'), CSRF_COOKIE)) throw csrfFailed();
  assertToken(sessionId, token);
}
