import { createRequire } from 'node:module';
import type * as NextHeaders from 'next/headers';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { relaxedPool } from '@/db/client';
import { hashPassword } from '@/lib/domain/identity/hash-password';
import { dropSessions } from '@/lib/domain/identity/session-rows';
import { sessionCookieName } from '@/lib/http/session-cookie';
import { answerAuth } from '@/lib/next/auth';
import { env } from '@/lib/platform/env';
import { call } from '@/tests/support/call';
import { resetClock } from '@/tests/support/clock';
import { type Person, person } from '@/tests/support/factories';

/** next-auth asks Next for the very request that it is also given; outside Next's server these stand in for it. */
const inNext = createRequire(import.meta.url)('next/headers') as typeof NextHeaders;
let current = new Headers();
vi.spyOn(inNext, 'headers').mockImplementation(async () => current as never);
vi.spyOn(inNext, 'cookies').mockImplementation(
  async () => ({ getAll: () => cookiesIn(current.get('cookie') ?? '') }) as never,
);

const cookiesIn = (header: string) =>
  header
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) };
    });

const PASSWORD = 'a quiet place to talk';
let maria: Person;
let network = 0;

beforeEach(async () => {
  maria = await person({ passwordHash: await hashPassword(PASSWORD) });
  network += 1;
});
afterEach(resetClock);

/** A script with a cookie jar. */
class Script {
  readonly jar = new Map<string, string>();

  async send(method: string, path: string, form?: Record<string, string>, more: Record<string, string> = {}) {
    current = new Headers({
      'x-healing-client-address': `10.1.${network}.9`,
      cookie: this.cookie,
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...more,
    });
    const body = form && new URLSearchParams(form).toString();
    const sent = new NextRequest(new URL(`/api/auth/${path}`, env().NEXTAUTH_URL), {
      method,
      body,
      headers: current,
    });
    const answer = await answerAuth(sent, { params: Promise.resolve({ nextauth: path.split('/') }) });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  async token(): Promise<string> {
    return ((await (await this.send('GET', 'csrf')).json()) as { csrfToken: string }).csrfToken;
  }

  async signIn(password = PASSWORD, more: Record<string, string> = {}) {
    const form = { csrfToken: await this.token(), username: maria.username, password, json: 'true' };
    return this.send('POST', 'callback/credentials', form, more);
  }

  async sessionsStatus(cookie = this.cookie): Promise<number> {
    const caller = { sessionId: null, token: '', cookie };
    return (await call(caller, 'GET', '/api/account/sessions')).status;
  }

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(line: string): void {
    const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/s);
    if (value === '') this.jar.delete(name);
    else this.jar.set(name, value);
  }
}

describe('signing in by script', () => {
  test('sets the session cookie that every call accepts', async () => {
    const script = new Script();
    const answer = await script.signIn();
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(sessionCookieName()));
    expect(cookie).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(await script.sessionsStatus()).toBe(200);
    const described = await (await script.send('GET', 'session')).json();
    expect(described).toEqual({
      user: { name: maria.displayName, username: maria.username, role: 'patient' },
    });
  });

  test('with a wrong password is 401, without a session cookie', async () => {
    const script = new Script();
    const answer = await script.signIn('not the password');
    expect(answer.status).toBe(401);
    expect(script.jar.has(sessionCookieName())).toBe(false);
    expect(await (await script.send('GET', 'session')).json()).toEqual({});
  });

  test('too often is 429 with the seconds to wait', async () => {
    const script = new Script();
    for (let i = 0; i < 10; i += 1) expect((await script.signIn('not the password')).status).toBe(401);
    const answer = await script.signIn();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('900');
    expect(await answer.json()).toMatchObject({ code: 'rate_limited' });
  });

  test("without its token, with another's or from a foreign or null origin is refused", async () => {
    const script = new Script();
    await script.token();
    const form = { username: maria.username, password: PASSWORD, json: 'true' };
    const foreignToken = await new Script().token();
    const answers = [
      await script.send('POST', 'callback/credentials', form),
      await script.send('POST', 'callback/credentials', { ...form, csrfToken: foreignToken }),
      await script.signIn(PASSWORD, { origin: 'null' }),
      await script.signIn(PASSWORD, { origin: 'https://elsewhere.example' }),
      await script.signIn(PASSWORD, { 'sec-fetch-site': 'cross-site' }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'csrf_failed' });
    }
    expect(script.jar.has(sessionCookieName())).toBe(false);
  });

  test('with an odd body is a 400 or 413, never a 500', async () => {
    const script = new Script();
    const csrfToken = await script.token();
    const odd: Record<string, string>[] = [
      { csrfToken, json: 'true' },
      { csrfToken, json: 'true', username: 'a\u0000b', password: PASSWORD },
      { csrfToken, json: 'true', username: 'a'.repeat(1_000), password: PASSWORD },
      { csrfToken, json: 'true', username: maria.username, password: 'a'.repeat(1_000) },
    ];
    for (const form of odd)
      expect((await script.send('POST', 'callback/credentials', form)).status).toBe(400);
    const large = { csrfToken, username: 'a'.repeat(20_000), password: PASSWORD };
    expect((await script.send('POST', 'callback/credentials', large)).status).toBe(413);
    for (const path of ['callback/other', 'signin/credentials', '_log', 'csrf']) {
      expect((await script.send('POST', path, { csrfToken })).status).toBe(404);
    }
  });
});

describe('signing out by script', () => {
  test('ends the session itself, so that a copy of the cookie is worth nothing', async () => {
    const script = new Script();
    await script.signIn();
    const copy = script.cookie;
    expect(await script.sessionsStatus(copy)).toBe(200);
    const answer = await script.send('POST', 'signout', { csrfToken: await script.token(), json: 'true' });
    expect(answer.status).toBe(200);
    expect(script.jar.has(sessionCookieName())).toBe(false);
    expect(await script.sessionsStatus(copy)).toBe(401);
  });

  test('keeps the cookie and says so when the session could not be ended', async () => {
    const script = new Script();
    await script.signIn();
    const csrfToken = await script.token();
    dropSessions();
    const broken = vi
      .spyOn(relaxedPool(), 'sql')
      .mockRejectedValue(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    const answer = await script.send('POST', 'signout', { csrfToken, json: 'true' });
    broken.mockRestore();
    expect(answer.status).toBe(503);
    expect(script.jar.has(sessionCookieName())).toBe(true);
    expect(await script.sessionsStatus()).toBe(200);
  });
});
