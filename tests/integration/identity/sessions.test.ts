import { encode } from 'next-auth/jwt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { changeUser } from '@/lib/domain/identity/commands/change-user';
import { revokeSession } from '@/lib/domain/identity/commands/revoke-session';
import { signOut } from '@/lib/domain/identity/commands/sign-out';
import { signOutEverywhere } from '@/lib/domain/identity/commands/sign-out-everywhere';
import { sealSessionCookie, sessionCookieName, sessionIdOf } from '@/lib/http/session-cookie';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { CSRF_COOKIE, issueToken } from '@/lib/platform/csrf';
import { env } from '@/lib/platform/env';
import { type Caller, call, callerOf } from '@/tests/support/call';
import { type Cast, cast } from '@/tests/support/cast';
import { resetClock } from '@/tests/support/clock';
import { ctxOf, type Person } from '@/tests/support/factories';

let people: Cast;
beforeEach(async () => {
  people = await cast();
});
afterEach(resetClock);

const own = '/api/account/sessions';
const statusOf = async (caller: Caller) => (await call(caller, 'GET', own)).status;
const ctxFor = (person: Person, { sessionId }: Caller): Ctx => makeContext({ ...person, sessionId });

async function sessionsOf(caller: Caller): Promise<{ session_id: string; is_current: boolean }[]> {
  const body = (await (await call(caller, 'GET', own)).json()) as { sessions: [] };
  return body.sessions;
}

describe('an old cookie is dead at once', () => {
  const ways: [string, (person: Person, caller: Caller) => Promise<unknown>][] = [
    ['after signing out', (person, caller) => signOut(ctxFor(person, caller), {})],
    ['after signing out everywhere', async (person) => signOutEverywhere(await ctxOf(person), {})],
    [
      'after being signed out from another browser',
      async (person, caller) => revokeSession(await ctxOf(person), { sessionId: caller.sessionId! }),
    ],
    [
      'after a change of password',
      (person) => asAdmin({ username: person.username, password: 'a new and longer password' }),
    ],
    ['after a deactivation', (person) => asAdmin({ username: person.username, status: 'deactivated' })],
  ];

  test.each(ways)('%s', async (_when, act) => {
    const caller = await callerOf(people.tom);
    expect(await statusOf(caller)).toBe(200);
    await act(people.tom, caller);
    expect(await statusOf(caller)).toBe(401);
    const unsafe = await call(caller, 'DELETE', `${own}/${caller.sessionId}`);
    expect(unsafe.status).toBe(401);
    await asAdmin({ username: people.tom.username, status: 'active' });
    expect(await statusOf(caller)).toBe(401);
  });

  test('after a change of role', async () => {
    const caller = await callerOf(people.dev);
    expect(await statusOf(caller)).toBe(200);
    await asAdmin({ username: people.dev.username, role: 'clinician' });
    expect(await statusOf(caller)).toBe(401);
  });

  test('in every other process too: they are told', async () => {
    const told = Promise.withResolvers<void>();
    const { unlisten } = await pool().sql.listen('healing_sessions', () => told.resolve());
    await signOutEverywhere(await ctxOf(people.maria), {});
    await told.promise;
    await unlisten();
  });

  test('and signing out ends this session only', async () => {
    const [here, there] = [await callerOf(people.james), await callerOf(people.james)];
    await signOut(ctxFor(people.james, here), {});
    expect(await statusOf(here)).toBe(401);
    expect(await statusOf(there)).toBe(200);
  });

  async function asAdmin(patch: Parameters<typeof changeUser>[1]) {
    return changeUser(await ctxOf(people.admin), patch);
  }
});

describe('a cookie', () => {
  const withCookie = (value: string): Caller => ({
    sessionId: null,
    token: '',
    cookie: `${sessionCookieName()}=${value}`,
  });

  test('made under another secret, without a session or with a made-up one opens nothing', async () => {
    const { sessionId } = await callerOf(people.maria);
    const forged = await encode({ token: { sessionId }, secret: 'another-secret-of-at-least-32-characters' });
    const empty = await encode({ token: { sub: String(people.maria.id) }, secret: env().NEXTAUTH_SECRET });
    const madeUp = await sealSessionCookie(crypto.randomUUID());
    for (const value of [forged, empty, madeUp, sessionId!, 'nonsense', '']) {
      expect(await statusOf(withCookie(value))).toBe(401);
    }
  });

  test('of the sign-in form is one that next-auth itself reads', async () => {
    const { sessionId } = await callerOf(people.maria);
    const sealed = await sealSessionCookie(sessionId!);
    expect(await sessionIdOf(sealed)).toBe(sessionId);
    expect(await statusOf(withCookie(sealed))).toBe(200);
  });
});

describe("one's own sessions", () => {
  test("are listed with this one first, and nobody else's", async () => {
    const [first, second] = [await callerOf(people.aisha), await callerOf(people.aisha)];
    const other = await callerOf(people.okafor);
    const listed = await sessionsOf(first);
    expect(listed.map((one) => one.session_id)).toEqual([first.sessionId, second.sessionId]);
    expect(listed.map((one) => one.is_current)).toEqual([true, false]);
    expect(JSON.stringify(listed)).not.toContain(other.sessionId);
  });

  test('can be ended one by one, once, and it is audited', async () => {
    const [here, there] = [await callerOf(people.aisha), await callerOf(people.aisha)];
    const answer = await call(here, 'DELETE', `${own}/${there.sessionId}`);
    expect(answer.status).toBe(204);
    expect(await statusOf(there)).toBe(401);
    expect(await statusOf(here)).toBe(200);
    expect((await call(here, 'DELETE', `${own}/${there.sessionId}`)).status).toBe(404);
    const entries = await pool().sql`select action, outcome from audit_entries
      where object_type = 'session' and object_id = ${there.sessionId}`;
    expect(entries).toEqual([{ action: 'session.revoke', outcome: 'ok' }]);
  });

  test('of somebody else are as absent as what never was', async () => {
    const maria = await callerOf(people.maria);
    const okafor = await callerOf(people.okafor);
    const bodies = [];
    for (const id of [okafor.sessionId!, crypto.randomUUID(), 'nonsense', '0']) {
      const answer = await call(maria, 'DELETE', `${own}/${id}`);
      expect(answer.status).toBe(404);
      const { request_id: _, ...body } = (await answer.json()) as Record<string, unknown>;
      bodies.push(body);
    }
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(await statusOf(okafor)).toBe(200);
  });
});

describe('an unsafe call', () => {
  /** Ends a session of one's own, which is harmless and shows whether it went through. */
  async function attempt(headers: Record<string, string>, change: Partial<Caller> = {}) {
    const [here, there] = [await callerOf(people.james), await callerOf(people.james)];
    const answer = await call({ ...here, ...change }, 'DELETE', `${own}/${there.sessionId}`, { headers });
    expect(await statusOf(there)).toBe(answer.status === 204 ? 401 : 200);
    const body = answer.status === 204 ? {} : ((await answer.json()) as { code: string });
    return { status: answer.status, ...body };
  }
  const refused = { status: 403, code: 'csrf_failed' };

  test('passes with the token and no word of its origin, or with our own', async () => {
    expect(await attempt({})).toMatchObject({ status: 204 });
    expect(await attempt({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toMatchObject(
      { status: 204 },
    );
    expect(await attempt({ origin: 'http://127.0.0.1:3000' })).toMatchObject({ status: 204 });
  });

  test.each([
    ['a foreign origin', { origin: 'https://elsewhere.example' }],
    ['a null origin', { origin: 'null' }],
    ['another port', { origin: 'http://localhost:3001' }],
    ["another site by the browser's word", { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('is refused from %s', async (_from, headers) => expect(await attempt(headers)).toMatchObject(refused));

  test("is refused without a token, with an invented, an anonymous or another session's", async () => {
    const other = await callerOf(people.maria);
    expect(await attempt({}, { token: '' })).toMatchObject(refused);
    for (const token of ['invented', 'a.b', issueToken(null), other.token]) {
      const here = await callerOf(people.james);
      const cookie = here.cookie.replace(here.token, token);
      const answer = await call({ ...here, cookie, token }, 'DELETE', `${own}/${here.sessionId}`);
      expect(answer.status).toBe(403);
      expect(await statusOf(here)).toBe(200);
    }
  });

  test('is refused when header and cookie differ, though both fit the session', async () => {
    const here = await callerOf(people.james);
    const answer = await call(
      { ...here, token: issueToken(here.sessionId) },
      'DELETE',
      `${own}/${here.sessionId}`,
    );
    expect(answer.status).toBe(403);
  });
});

describe('the token', () => {
  test('comes as a body and as a cookie that a call can repeat', async () => {
    const here = await callerOf(people.maria);
    const sessionCookie = here.cookie.split('; ')[0]!;
    const answer = await call({ ...here, cookie: sessionCookie }, 'GET', '/api/csrf');
    const { csrf_token: token } = (await answer.json()) as { csrf_token: string };
    expect(answer.headers.get('set-cookie')).toBe(`${CSRF_COOKIE}=${token}; Path=/; SameSite=Lax`);
    const cookie = `${sessionCookie}; ${CSRF_COOKIE}=${token}`;
    const ended = await call({ ...here, cookie, token }, 'DELETE', `${own}/${here.sessionId}`);
    expect(ended.status).toBe(204);
  });

  test('is given to nobody in particular as well, and is worth nothing to somebody', async () => {
    const answer = await call(await callerOf(null), 'GET', '/api/csrf');
    expect(answer.status).toBe(200);
    const { csrf_token: token } = (await answer.json()) as { csrf_token: string };
    const here = await callerOf(people.maria);
    const cookie = here.cookie.replace(here.token, token);
    expect((await call({ ...here, cookie, token }, 'DELETE', `${own}/${here.sessionId}`)).status).toBe(403);
  });
});
