import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type Actor, isClinical, type Role, usesConsole } from '@/lib/domain/identity/schema';
import { actorOfSession } from '@/lib/domain/identity/session-rows';
import { eventsSince } from '@/lib/domain/live/queries';
import { anonymousContext, sessionIdFrom } from '@/lib/http/request-context';
import type { Ctx } from '@/lib/platform/context';
import { issueToken } from '@/lib/platform/csrf';
import { localPath } from '@/lib/shared/local-path';

/** Set by the middleware for pages; the server strips it from what comes in. */
export const PATH_HEADER = 'x-healing-path';

export interface PageSession {
  actor: Actor;
  /** For queries: they run as this person. */
  ctx: Ctx;
  /** A place in the person's live events from before anything of the page was read: who goes on from here misses nothing. */
  liveFrom: string;
}

/**
 * Whose page this is. Every page calls it; layouts and middleware protect nothing. Signed out: leads to /login and back. Another
 * role: leads to that role's own start page. Roles left out: everyone who is signed in.
 */
export async function requireActor(roles?: readonly Role[]): Promise<PageSession> {
  const session = await currentSession();
  if (!session) redirect(loginHref(await currentPath()));
  if (roles && !roles.includes(session.actor.role)) redirect(startPageOf(session.actor.role));
  return session;
}

/** The session of this request, read once per request; null when nobody is signed in. */
export const currentSession = cache(async (): Promise<PageSession | null> => {
  const sent = await headers();
  const sessionId = await sessionIdFrom(sent);
  if (!sessionId) return null;
  const ctx = anonymousContext(sent, sent.get('x-request-id') ?? crypto.randomUUID());
  const [actor, { cursor: liveFrom }] = await Promise.all([
    actorOfSession(sessionId, ctx.now, { isActivity: true }),
    eventsSince(ctx),
  ]);
  return actor && { actor, ctx: { ...ctx, actor }, liveFrom };
});

/** Where a role begins. */
export function startPageOf(role: Role): string {
  if (isClinical(role)) return '/clinic';
  return usesConsole(role) ? '/console' : '/home';
}

/** The guard token that this request's forms carry; one per request. Signed out it is an anonymous one. */
export const formToken = cache(async (): Promise<string> => issueToken(await sessionIdFrom(await headers())));

/** Path and query of the page being rendered; "/" where the middleware did not run. */
export async function currentPath(): Promise<string> {
  return localPath((await headers()).get(PATH_HEADER)) ?? '/';
}

/** The sign-in page that leads back to `path`. */
export const loginHref = (path: string) =>
  path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`;
