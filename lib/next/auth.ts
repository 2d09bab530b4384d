import { NextRequest } from 'next/server';
import NextAuth, { type AuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { signOut } from '@/lib/domain/identity/commands/sign-out';
import { actorOfSession } from '@/lib/domain/identity/session-rows';
import { SAFE_HEADERS } from '@/lib/http/call';
import { failure, problem } from '@/lib/http/problem';
import { anonymousContext, sessionIdFrom } from '@/lib/http/request-context';
import { SESSION_COOKIE_MAX_AGE_S, sessionCookieName, sessionCookieOptions } from '@/lib/http/session-cookie';
import { requestIdOf, toResponse } from '@/lib/next/response';
import { signInFrom } from '@/lib/next/sign-in';
import { assertOrigin, csrfFailed } from '@/lib/platform/csrf';
import { env, isSecureSite } from '@/lib/platform/env';
import { AppError, asAppError, notFound } from '@/lib/platform/errors';

const BODY_MAX_BYTES = 16 * 1024;
/** What next-auth answers here; its own pages, providers and log are not part of the product. */
const ANSWERED = ['GET csrf', 'GET providers', 'POST callback/credentials', 'POST signout'];
/** Addresses to which next-auth itself leads browsers. */
const PAGES = ['GET signin', 'GET signout', 'GET error'];

type Params = { params: Promise<{ nextauth: string[] }> };

/** What went wrong inside a call to next-auth, which only knows right and wrong. */
interface Outcome {
  error?: unknown;
}

/** Sign-in and sign-out for scripts and other clients by next-auth's own addresses. The pages use server actions. */
export async function answerAuth(request: NextRequest, { params }: Params): Promise<Response> {
  const requestId = requestIdOf(request);
  try {
    const path = (await params).nextauth;
    const call = `${request.method} ${path.join('/')}`;
    if (call === 'GET session') return await describeSession(request, requestId);
    if (PAGES.includes(call)) return Response.redirect(new URL('/login', env().NEXTAUTH_URL));
    if (!ANSWERED.includes(call)) throw notFound();
    if (request.method === 'POST') assertOurs(request);
    return finish(await askNextAuth(await checkedRequest(request), path, requestId), requestId);
  } catch (error) {
    return toResponse(failure(error, requestId, anonymousContext(request.headers, requestId)));
  }
}

function assertOurs({ headers }: Request): void {
  const said = { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') };
  assertOrigin(said, { mustBePresent: false });
}

/** next-auth parses without a limit and throws on broken JSON, so the body is read here first. */
async function checkedRequest(request: NextRequest): Promise<NextRequest> {
  if (request.method !== 'POST') return request;
  const body = await request.text();
  if (body.length > BODY_MAX_BYTES) throw new AppError('too_large');
  if (!isForm(request) && !isJsonObject(body))
    throw new AppError('invalid_request', 'Send a form or a JSON object.');
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body });
}

const isForm = (request: Request) =>
  request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;

function isJsonObject(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed);
  } catch {
    return false;
  }
}

async function askNextAuth(request: NextRequest, nextauth: string[], requestId: string): Promise<Response> {
  const outcome: Outcome = {};
  const context = { params: Promise.resolve({ nextauth }) };
  const response: Response = await NextAuth(
    request as never,
    context as never,
    authOptions(request, requestId, outcome),
  );
  if (outcome.error && asAppError(outcome.error).code !== 'unauthenticated') throw outcome.error;
  return response;
}

/** One carrier of the session id; who somebody is and whether they still are signed in is up to the row. */
function authOptions(request: NextRequest, requestId: string, outcome: Outcome): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_COOKIE_MAX_AGE_S },
    pages: { signIn: '/login', signOut: '/login', error: '/login' },
    useSecureCookies: isSecureSite(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    // Its messages quote what came in.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
    providers: [
      credentials({
        credentials: { username: {}, password: {} },
        authorize: (given) =>
          signInFrom(request.headers, { username: given?.username, password: given?.password })
            .then(({ sessionId }) => ({ id: sessionId }))
            .catch((error: unknown) => {
              outcome.error = error;
              return null;
            }),
      }),
    ],
    callbacks: { jwt: ({ token, user }) => (user ? { sessionId: user.id } : token) },
    events: {
      signOut: () =>
        endSession(request, requestId).catch((error: unknown) => {
          // Otherwise next-auth would clear the cookie and leave the session alive.
          outcome.error = error;
        }),
    },
  };
}

async function endSession(request: NextRequest, requestId: string): Promise<void> {
  const session = await sessionOf(request, requestId);
  if (session) await signOut(session, {});
}

async function sessionOf(request: NextRequest, requestId: string) {
  const sessionId = await sessionIdFrom(request.headers);
  const ctx = anonymousContext(request.headers, requestId);
  const actor = sessionId && (await actorOfSession(sessionId, ctx.now, { isActivity: false }));
  return actor ? { ...ctx, actor } : null;
}

/** In next-auth's shape, but out of the session's row: its own answer would believe a cookie whose session has ended. */
async function describeSession(request: NextRequest, requestId: string): Promise<Response> {
  const session = await sessionOf(request, requestId);
  const { username, displayName, role } = session?.actor ?? {};
  const body = session ? { user: { name: displayName, username, role } } : {};
  return Response.json(body, { headers: { ...SAFE_HEADERS, 'x-request-id': requestId } });
}

/** next-auth answers a missing token with a way to its sign-in page; here that is the same 403 as everywhere. */
async function finish(response: Response, requestId: string): Promise<Response> {
  const target = response.headers.get('location') ?? (await urlIn(response));
  if (target && new URL(target, env().NEXTAUTH_URL).searchParams.has('csrf'))
    return toResponse(problem(csrfFailed(), requestId));
  for (const [name, value] of Object.entries({ ...SAFE_HEADERS, 'x-request-id': requestId }))
    response.headers.set(name, value);
  return response;
}

async function urlIn(response: Response): Promise<string | null> {
  if (!response.headers.get('content-type')?.startsWith('application/json')) return null;
  const body = (await response.clone().json()) as { url?: unknown };
  return typeof body.url === 'string' ? body.url : null;
}
