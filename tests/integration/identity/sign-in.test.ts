import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { type SignedIn, signIn } from '@/lib/domain/identity/commands/sign-in';
import { hashPassword, passwordWork } from '@/lib/domain/identity/hash-password';
import { insertUser } from '@/lib/domain/identity/insert-user';
import { actorOfSession, dropSessions } from '@/lib/domain/identity/session-rows';
import { FAILURES_MAX, FAILURES_WINDOW_MS } from '@/lib/domain/identity/sign-in-throttle';
import { ANONYMOUS, type Ctx, makeContext } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { resetClock, turnClock } from '@/tests/support/clock';
import { person } from '@/tests/support/factories';

const PASSWORD = 'a quiet place to talk';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const browser = { userAgent: 'Mozilla/5.0 (Android 14) Firefox/133.0', replaces: null };

let passwordHash: string;
let network = 0;
let ctx: Ctx;

beforeEach(async () => {
  passwordHash ??= await hashPassword(PASSWORD);
  network += 1;
  ctx = atNow();
  await pool().sql`delete from settings`;
});
afterEach(resetClock);

/** A visitor of this test's own network, now. */
const atNow = () => makeContext(ANONYMOUS, { network: `10.0.${network}.0/24` });
const tryIn = (username: string, password = PASSWORD, from = ctx): Promise<SignedIn> =>
  signIn(from, { username, password }, browser);

async function refusalOf(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error('It was not refused.', { cause: error });
  return error;
}

function auditOf(requestId: string) {
  return pool().sql`select action, outcome, actor_id, subject_id, object_type, object_id, details
    from audit_entries where request_id = ${requestId} order by id`;
}

const withEmail = (username: string, email: string) =>
  inTransaction((tx) =>
    insertUser({ ...ctx, tx }, { username, displayName: 'Has Mail', role: 'patient', email, passwordHash }),
  );

async function isLive(sessionId: string): Promise<boolean> {
  dropSessions();
  return (await actorOfSession(sessionId, atNow().now, { isActivity: false })) !== null;
}

async function failTimes(username: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    expect((await refusalOf(tryIn(username, 'not the password', atNow()))).code).toBe('unauthenticated');
  }
}

describe('the right password', () => {
  test('opens a session that knows device family and network, and is audited', async () => {
    const maria = await person({ passwordHash });
    const { sessionId, role } = await tryIn(maria.username);
    expect(role).toBe('patient');
    const [row] = await pool()
      .sql`select user_id, device, network, revoked_at from sessions where id = ${sessionId}`;
    expect(row).toEqual({
      user_id: maria.id,
      device: 'Firefox on Android',
      network: ctx.network,
      revoked_at: null,
    });
    expect(await auditOf(ctx.requestId)).toEqual([
      expect.objectContaining({
        action: 'session.sign-in',
        outcome: 'ok',
        actor_id: maria.id,
        subject_id: maria.id,
        object_type: 'session',
        object_id: sessionId,
      }),
    ]);
  });

  test('also by e-mail address, which the base holds only sealed', async () => {
    const added = await withEmail('by.mail', 'By.Mail@example.org');
    const [row] = await pool().sql<{ email: Buffer }[]>`select email from users where id = ${added.id}`;
    expect(row!.email.toString('latin1').toLowerCase()).not.toContain('example');
    const { sessionId } = await tryIn('by.mail@example.org');
    expect(await isLive(sessionId)).toBe(true);
  });

  test('ends the session that this browser held before', async () => {
    const maria = await person({ passwordHash });
    const first = await tryIn(maria.username);
    const second = await signIn(
      ctx,
      { username: maria.username, password: PASSWORD },
      { ...browser, replaces: first.sessionId },
    );
    expect(await isLive(first.sessionId)).toBe(false);
    expect(await isLive(second.sessionId)).toBe(true);
  });

  test('from sixteen tabs at once opens sixteen sessions', async () => {
    const maria = await person({ passwordHash });
    const opened = await Promise.all(Array.from({ length: 16 }, () => tryIn(maria.username)));
    expect(new Set(opened.map(({ sessionId }) => sessionId)).size).toBe(16);
  });
});

describe('a wrong pair', () => {
  test('is the same answer and the same work for a known, an unknown, a deactivated and a password-less name', async () => {
    const known = await person({ passwordHash });
    const deactivated = await person({ passwordHash, status: 'deactivated' });
    const unable = await person();
    const tries: [string, string][] = [
      [known.username, 'not the password'],
      ['nobody-of-this-name', PASSWORD],
      ['nobody@example.org', PASSWORD],
      [deactivated.username, PASSWORD],
      [unable.username, PASSWORD],
      ['system', PASSWORD],
    ];
    const answers = [];
    for (const [name, password] of tries) {
      const before = passwordWork().verifications;
      const { code, detail, status } = await refusalOf(tryIn(name, password));
      answers.push({ code, detail, status, work: passwordWork().verifications - before });
    }
    expect(answers[0]).toEqual({
      code: 'unauthenticated',
      detail: 'The name or the password is not right.',
      status: 401,
      work: 1,
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('leaves one audit entry that says whom it concerned, and never the name that was typed', async () => {
    const known = await person({ passwordHash });
    await refusalOf(tryIn(known.username, 'not the password'));
    const refused = { action: 'session.sign-in', outcome: 'refused', actor_id: null, details: null };
    expect(await auditOf(ctx.requestId)).toEqual([
      expect.objectContaining({ ...refused, subject_id: known.id }),
    ]);
    const other = atNow();
    await refusalOf(tryIn('typed.by.mistake', PASSWORD, other));
    const entries = await auditOf(other.requestId);
    expect(entries).toEqual([expect.objectContaining({ ...refused, subject_id: null })]);
    expect(JSON.stringify(entries)).not.toContain('typed.by.mistake');
  });

  test('of somebody deactivated while their password was checked opens nothing', async () => {
    const maria = await person({ passwordHash });
    const attempt = tryIn(maria.username);
    await pool().sql`update users set status = 'deactivated' where id = ${maria.id}`;
    const outcome = await attempt.catch((error: AppError) => error.code);
    const live = await pool().sql`select 1 from sessions where user_id = ${maria.id}`;
    // Whichever came first: nobody is left signed in.
    if (outcome === 'unauthenticated') expect(live).toHaveLength(0);
    else expect(await isLive((outcome as SignedIn).sessionId)).toBe(false);
  });
});

describe('too many failures', () => {
  test('refuse even the right password, with the same words for known and unknown names, without checking it', async () => {
    const maria = await person({ passwordHash });
    await failTimes(maria.username, FAILURES_MAX);
    await failTimes('nobody.at.all', FAILURES_MAX);
    const before = passwordWork().verifications;
    const known = await refusalOf(tryIn(maria.username));
    const unknown = await refusalOf(tryIn('nobody.at.all'));
    expect(passwordWork().verifications).toBe(before);
    expect(known).toMatchObject({ code: 'rate_limited', data: { retryAfterS: 900 } });
    expect({ ...unknown }).toEqual({ ...known });
  });

  test('are counted for the account, however it is named', async () => {
    await withEmail('two.names', 'two.names@example.org');
    await failTimes('two.names', FAILURES_MAX / 2);
    await failTimes('two.names@example.org', FAILURES_MAX / 2);
    expect((await refusalOf(tryIn('two.names'))).code).toBe('rate_limited');
  });

  test('do not lock the owner out of another network, nor anybody else out of this one', async () => {
    const maria = await person({ passwordHash });
    const james = await person({ passwordHash });
    await failTimes(maria.username, FAILURES_MAX);
    expect((await refusalOf(tryIn(maria.username))).code).toBe('rate_limited');
    await tryIn(james.username);
    await tryIn(maria.username, PASSWORD, makeContext(ANONYMOUS, { network: '192.0.2.0/24' }));
  });

  test('end after fifteen minutes, and a success before that forgets them', async () => {
    const maria = await person({ passwordHash });
    await failTimes(maria.username, FAILURES_MAX);
    expect((await refusalOf(tryIn(maria.username, PASSWORD, atNow()))).code).toBe('rate_limited');
    turnClock(FAILURES_WINDOW_MS + 1);
    await tryIn(maria.username, PASSWORD, atNow());
    await failTimes(maria.username, FAILURES_MAX - 1);
    await tryIn(maria.username, PASSWORD, atNow());
    await failTimes(maria.username, FAILURES_MAX - 1);
    await tryIn(maria.username, PASSWORD, atNow());
  });

  test('cannot be outrun by trying at the same moment', async () => {
    const maria = await person({ passwordHash });
    const before = passwordWork().verifications;
    const codes = await Promise.all(
      Array.from({ length: 25 }, () =>
        refusalOf(tryIn(maria.username, 'not the password')).then(({ code }) => code),
      ),
    );
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(FAILURES_MAX);
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(15);
    expect(passwordWork().verifications - before).toBe(FAILURES_MAX);
  });

  test('are audited once per window', async () => {
    const maria = await person({ passwordHash });
    await failTimes(maria.username, FAILURES_MAX);
    for (let i = 0; i < 3; i += 1) await refusalOf(tryIn(maria.username));
    expect(await auditOf(ctx.requestId)).toEqual([
      expect.objectContaining({ outcome: 'refused', object_type: 'limit', subject_id: maria.id }),
    ]);
  });
});

describe('a session', () => {
  const liveAfter = async (sessionId: string, byMs: number) => {
    turnClock(byMs);
    return isLive(sessionId);
  };

  test('of staff ends after 30 idle minutes, of patients after 7 days', async () => {
    const okafor = await person({ role: 'clinician', passwordHash });
    const maria = await person({ passwordHash });
    const [staff, patient] = [await tryIn(okafor.username), await tryIn(maria.username)];
    expect(await liveAfter(staff.sessionId, 29 * MINUTE_MS)).toBe(true);
    expect(await liveAfter(staff.sessionId, 2 * MINUTE_MS)).toBe(false);
    expect(await isLive(patient.sessionId)).toBe(true);
    expect(await liveAfter(patient.sessionId, 7 * DAY_MS)).toBe(false);
  });

  test('lives on with what the person does, but not with polling, and never beyond its absolute end', async () => {
    const okafor = await person({ role: 'clinician', passwordHash });
    const active = await tryIn(okafor.username);
    const polled = await tryIn(okafor.username);
    const look = async (sessionId: string, isActivity: boolean) => {
      dropSessions();
      return actorOfSession(sessionId, atNow().now, { isActivity });
    };
    turnClock(20 * MINUTE_MS);
    expect(await look(active.sessionId, true)).not.toBeNull();
    expect(await look(polled.sessionId, false)).not.toBeNull();
    turnClock(20 * MINUTE_MS);
    expect(await look(active.sessionId, true)).not.toBeNull();
    expect(await look(polled.sessionId, false)).toBeNull();
    for (let halfHours = 0; halfHours < 23; halfHours += 1) {
      turnClock(29 * MINUTE_MS);
      await look(active.sessionId, true);
    }
    expect(await isLive(active.sessionId)).toBe(true);
    turnClock(20 * MINUTE_MS);
    expect(await isLive(active.sessionId)).toBe(false);
  });

  test("follows the installation's own limits", async () => {
    const okafor = await person({ role: 'clinician', passwordHash });
    await pool().sql`insert into settings (key, value, updated_at) values
      ('staffIdleMinutes', '5', now()), ('staffAbsoluteMinutes', '60', now())`;
    const { sessionId, expiresAt } = await tryIn(okafor.username);
    expect(expiresAt.getTime() - ctx.now.getTime()).toBe(60 * MINUTE_MS);
    expect(await liveAfter(sessionId, 4 * MINUTE_MS)).toBe(true);
    expect(await liveAfter(sessionId, 2 * MINUTE_MS)).toBe(false);
  });
});
