import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { addUser } from '@/lib/domain/identity/commands/create-user';
import { revokeSession } from '@/lib/domain/identity/commands/revoke-session';
import { signOut } from '@/lib/domain/identity/commands/sign-out';
import { revokeSessions } from '@/lib/domain/identity/revoke-sessions';
import { fieldsOf, typedOf } from '@/lib/next/form-data';
import { failureOf, perform } from '@/lib/next/submission';
import { issueToken } from '@/lib/platform/csrf';
import { AppError } from '@/lib/platform/errors';
import { limitOf } from '@/lib/platform/rate-limits';
import { type Caller, callerOf } from '@/tests/support/call';
import { type Cast, cast } from '@/tests/support/cast';
import { ctxOf } from '@/tests/support/factories';

const ORIGIN = 'http://localhost:3000';
let people: Cast;
beforeEach(async () => {
  people = await cast();
});

const headersOf = (caller: Caller, more: Record<string, string> = { origin: ORIGIN }) =>
  new Headers({ cookie: caller.cookie, ...more });

/** What `perform` refuses with, in the words that an action answers. */
async function refusalOf(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) throw new Error('It was not refused.');
  return failureOf(error, 'test');
}

async function isSignedIn({ sessionId }: Caller): Promise<boolean> {
  const [row] = await pool().sql<
    { revoked_at: Date | null }[]
  >`select revoked_at from sessions where id = ${sessionId}`;
  return row!.revoked_at === null;
}

describe('a server action', () => {
  test('runs for the session that its token belongs to', async () => {
    const caller = await callerOf(people.maria);
    await perform(signOut, { headers: headersOf(caller), token: caller.token, input: {} });
    expect(await isSignedIn(caller)).toBe(false);
  });

  test.each<[string, Record<string, string>]>([
    ['no origin at all, since only browsers call actions', {}],
    ['a null origin', { origin: 'null' }],
    ['a foreign origin', { origin: 'https://elsewhere.example' }],
    [
      'a foreign origin that the browser vouches for',
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['our origin from another site', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
  ])('is refused with %s', async (_with, said) => {
    const caller = await callerOf(people.maria);
    const attempt = perform(signOut, { headers: headersOf(caller, said), token: caller.token, input: {} });
    expect(await refusalOf(attempt)).toMatchObject({ ok: false, code: 'csrf_failed' });
    expect(await isSignedIn(caller)).toBe(true);
  });

  test("is refused with a missing, an odd, an anonymous or another session's token", async () => {
    const caller = await callerOf(people.maria);
    const second = await callerOf(people.maria);
    for (const token of [undefined, null, '', 'x.y', 7, {}, [caller.token], issueToken(null), second.token]) {
      const attempt = perform(signOut, { headers: headersOf(caller), token, input: {} });
      expect(await refusalOf(attempt)).toMatchObject({ code: 'csrf_failed' });
    }
    expect(await isSignedIn(caller)).toBe(true);
  });

  test('asks a signed-out or ended session to sign in', async () => {
    const nobody = await callerOf(null);
    const anonymous = perform(signOut, { headers: headersOf(nobody), token: issueToken(null), input: {} });
    expect(await refusalOf(anonymous)).toMatchObject({ code: 'unauthenticated' });
    const ended = await callerOf(people.maria);
    await pool().sql`update sessions set revoked_at = now() where id = ${ended.sessionId}`;
    const late = perform(signOut, { headers: headersOf(ended), token: ended.token, input: {} });
    expect(await refusalOf(late)).toMatchObject({ code: 'unauthenticated' });
  });

  test('names the fields at fault as the form does, and refuses fields that nobody asked for', async () => {
    const caller = await callerOf(people.maria);
    const send = (input: unknown) =>
      refusalOf(perform(revokeSession, { headers: headersOf(caller), token: caller.token, input }));
    expect(Object.keys((await send({})).fields)).toEqual(['sessionId']);
    expect((await send({ sessionId: 'x', userId: people.james.id })).code).toBe('invalid_request');
    for (const odd of [undefined, null, 'text', 7, []])
      expect((await send(odd)).code).toBe('invalid_request');
  });

  test('counts against the limit of its command', async () => {
    const caller = await callerOf(people.tom);
    const send = () =>
      refusalOf(
        perform(revokeSession, {
          headers: headersOf(caller),
          token: caller.token,
          input: { sessionId: 'none' },
        }),
      );
    expect((await send()).code).toBe('not_found');
    const { max } = limitOf('session.revoke');
    await pool()
      .sql`update rate_limits set count = ${max} where action = 'session.revoke' and subject = ${people.tom.id}`;
    const over = await send();
    expect(over.code).toBe('rate_limited');
    expect(over.retryAfterS).toBeGreaterThan(0);
  });

  test('that creates gives the first answer again for the same key, and refuses another request under it', async () => {
    const caller = await callerOf(people.admin);
    const key = randomUUID();
    const input = { username: 'added.once', displayName: 'Added Once', role: 'patient', passwordHash: null };
    const send = (given: Record<string, unknown>, withKey: unknown = key) =>
      perform(addUser, { headers: headersOf(caller), token: caller.token, key: withKey, input: given });
    const [first, again] = [await send(input), await send(input)];
    expect(again.id).toBe(first.id);
    expect(await refusalOf(send({ ...input, displayName: 'Another' }))).toMatchObject({
      code: 'idempotency_mismatch',
    });
    expect(await refusalOf(send(input, 'no key'))).toMatchObject({ code: 'invalid_request' });
    expect(await refusalOf(send(input, null))).toMatchObject({
      code: 'conflict',
      fields: { username: expect.any(String) },
    });
  });
});

describe('what a failed form gives back', () => {
  test('says nothing of an unexpected failure', () => {
    const failure = failureOf(new Error('duplicate key: maria wrote "secret words"'), 'test');
    expect(failure).toEqual({
      ok: false,
      code: 'internal',
      message: 'Something went wrong on our side',
      fields: {},
    });
    expect(failureOf(new AppError('forbidden', 'Not now.'), 'test')).toMatchObject({
      code: 'forbidden',
      message: 'Not now.',
    });
  });

  test('is what was typed, without secrets and without what belongs to the guard or the framework', () => {
    const form = new FormData();
    const sent = {
      username: 'maria',
      password: 'hidden',
      newPassword: 'hidden',
      totp: '1',
      csrf_token: 't',
      idempotency_key: 'k',
      $ACTION_ID: 'a',
    };
    for (const [name, value] of Object.entries(sent)) form.set(name, value);
    form.set('file', new File(['x'], 'x.txt'));
    expect(typedOf(form)).toEqual({ username: 'maria' });
    expect(Object.keys(fieldsOf(form))).toEqual(['username', 'password', 'newPassword', 'totp']);
  });
});

test('ending sessions inside a command that fails ends none', async () => {
  const caller = await callerOf(people.james);
  const ctx = await ctxOf(people.admin);
  const failing = inTransaction(async (tx) => {
    await revokeSessions({ ...ctx, tx }, { userId: people.james.id });
    throw new AppError('conflict');
  });
  await expect(failing).rejects.toThrow(AppError);
  expect(await isSignedIn(caller)).toBe(true);
});
