import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { userChange, userCreate, userList } from '@/lib/api/admin';
import { changeUser } from '@/lib/domain/identity/commands/change-user';
import { createUser } from '@/lib/domain/identity/commands/create-user';
import { verifyPassword } from '@/lib/domain/identity/hash-password';
import { currentTime } from '@/lib/platform/context';
import { auditOf, refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person, sessionOf } from '../../support/factories';

const PASSWORD = 'quiet-harbour-lantern-41';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const rowOf = async (username: string) => {
  const [row] = await pool()
    .sql`select id, role, status, display_name, password_hash, email from users where username = ${username}`;
  return row;
};

const liveSessions = async (whom: Person) => {
  const rows = await pool().sql`select 1 from sessions where user_id = ${whom.id} and revoked_at is null`;
  return rows.length;
};

const unique = (() => {
  let n = 0;
  return (stem: string) => {
    n += 1;
    return `${stem}${n}`;
  };
})();

describe('creating a person', () => {
  it('an admin adds one who can sign in, with an encrypted address', async () => {
    const ctx = await ctxOf(people.admin);
    const made = await createUser(ctx, {
      username: 'new.patient',
      displayName: 'Nia Patient',
      role: 'patient',
      email: 'nia@example.org',
      password: PASSWORD,
      timeZone: 'Europe/Paris',
    });
    expect(made).toMatchObject({
      username: 'new.patient',
      email: 'nia@example.org',
      role: 'patient',
      status: 'active',
      canSignIn: true,
    });
    const row = await rowOf('new.patient');
    expect(await verifyPassword(row?.password_hash, PASSWORD)).toBe(true);
    expect(row?.email.includes('nia')).toBe(false);
    expect(await auditOf(ctx)).toEqual([{ action: 'user.create', outcome: 'ok', subjectId: row?.id }]);
  });

  it('is for admins only', async () => {
    const { maria, okafor, eva, dev } = people;
    for (const whom of [maria, okafor, eva, dev]) {
      const ctx = await ctxOf(whom);
      const input = { username: 'sneaked.in', displayName: 'X', role: 'admin' as const, password: PASSWORD };
      expect(await refusalOf(createUser(ctx, input))).toBe('forbidden');
      expect(await auditOf(ctx)).toMatchObject([{ action: 'user.create', outcome: 'refused' }]);
    }
    expect(await rowOf('sneaked.in')).toBeUndefined();
  });

  it('a taken username or address is a conflict that names the field, and leaves nothing', async () => {
    await createUser(await ctxOf(people.admin), {
      username: 'first.one',
      displayName: 'F',
      role: 'patient',
      email: 'taken@example.org',
    });
    const again = await callEndpoint(userCreate, people.admin, {
      body: { username: 'First.One', display_name: 'F', role: 'patient' },
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ path: 'username' }] } });
    const body = { username: 'second.one', display_name: 'S', role: 'patient', email: 'Taken@Example.org' };
    expect(await callEndpoint(userCreate, people.admin, { body })).toMatchObject({
      status: 409,
      body: { errors: [{ path: 'email' }] },
    });
    expect(await rowOf('second.one')).toBeUndefined();
  });

  it('three at the same moment make one', async () => {
    const contexts = await Promise.all([ctxOf(people.admin), ctxOf(people.admin), ctxOf(people.admin)]);
    const tries = contexts.map((ctx) =>
      createUser(ctx, { username: 'raced', displayName: 'R', role: 'patient' }),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('the same key answers again', async () => {
    const given = {
      body: { username: 'replayed', display_name: 'R', role: 'therapist', password: PASSWORD },
      headers: { 'idempotency-key': crypto.randomUUID() },
    };
    const first = await callEndpoint(userCreate, people.admin, given);
    expect(first.status).toBe(201);
    expect(await callEndpoint(userCreate, people.admin, given)).toMatchObject({
      status: 201,
      body: first.body,
    });
  });

  it.each([
    [{ username: 'a b', display_name: 'X', role: 'patient' }, 'username'],
    [{ username: 'ok.name', display_name: ' ', role: 'patient' }, 'display_name'],
    [{ username: 'ok.name', display_name: 'X', role: 'system' }, 'role'],
    [{ username: 'ok.name', display_name: 'X', role: 'patient', email: 'nope' }, 'email'],
    [{ username: 'ok.name', display_name: 'X', role: 'patient', password: 'short' }, 'password'],
    [{ username: 'ok.name', display_name: 'X', role: 'patient', password: 'password1234' }, 'password'],
    [{ username: 'ok.name', display_name: 'X', role: 'patient', time_zone: 'Mars/Base' }, 'time_zone'],
    [{ username: 'ok.name', display_name: 'a\u0000b', role: 'patient' }, 'display_name'],
  ])('answers 400 to %j, naming %s', async (body, path) => {
    const answer = await callEndpoint(userCreate, people.admin, { body });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    expect(await rowOf('ok.name')).toBeUndefined();
  });
});

describe('changing a person', () => {
  it('a profile change keeps the sessions', async () => {
    const whom = await person();
    await sessionOf(whom);
    const ctx = await ctxOf(people.admin);
    const changed = await changeUser(ctx, {
      username: whom.username,
      displayName: 'Renamed',
      email: `${whom.username}@example.org`,
    });
    expect(changed).toMatchObject({ displayName: 'Renamed', email: `${whom.username}@example.org` });
    expect(await liveSessions(whom)).toBe(1);
    expect(await auditOf(ctx)).toEqual([{ action: 'user.change', outcome: 'ok', subjectId: whom.id }]);
    expect(
      await changeUser(await ctxOf(people.admin), { username: whom.username, email: null }),
    ).toMatchObject({ email: null });
  });

  it.each([
    ['role', { role: 'therapist' as const }],
    ['status', { status: 'deactivated' as const }],
    ['password', { password: PASSWORD }],
  ])('a change of %s ends every session of theirs and of nobody else', async (_, patch) => {
    const [whom, other] = [await person(), await person()];
    await Promise.all([sessionOf(whom), sessionOf(whom), sessionOf(other)]);
    expect(await liveSessions(whom)).toBe(2);
    await changeUser(await ctxOf(people.admin), { username: whom.username, ...patch });
    expect(await liveSessions(whom)).toBe(0);
    expect(await liveSessions(other)).toBe(1);
  });

  it('is for admins only', async () => {
    const whom = await person();
    for (const actor of [people.maria, people.okafor, people.eva, people.dev, whom]) {
      const ctx = await ctxOf(actor);
      expect(
        await refusalOf(changeUser(ctx, { username: whom.username, role: 'admin', password: PASSWORD })),
      ).toBe('forbidden');
      expect(await auditOf(ctx)).toMatchObject([{ action: 'user.change', outcome: 'refused' }]);
    }
    expect(await rowOf(whom.username)).toMatchObject({ role: 'patient', password_hash: null });
  });

  it('a role is not changed under open assignments; after their end it is', async () => {
    const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
    const id = await assignment({ patient, clinician });
    for (const whom of [patient, clinician]) {
      expect(
        await refusalOf(
          changeUser(await ctxOf(people.admin), { username: whom.username, role: 'developer' }),
        ),
      ).toBe('conflict');
    }
    expect(await rowOf(clinician.username)).toMatchObject({ role: 'clinician' });
    await pool().sql`update care_assignments set ends_at = ${currentTime()} where id = ${id}`;
    await changeUser(await ctxOf(people.admin), { username: clinician.username, role: 'developer' });
    expect(await rowOf(clinician.username)).toMatchObject({ role: 'developer' });
  });

  it('nobody demotes or deactivates themselves', async () => {
    const second = await person({ role: 'admin', username: unique('admin-self-') });
    for (const patch of [{ role: 'patient' as const }, { status: 'deactivated' as const }]) {
      expect(await refusalOf(changeUser(await ctxOf(second), { username: second.username, ...patch }))).toBe(
        'forbidden',
      );
    }
    await changeUser(await ctxOf(people.admin), { username: second.username, role: 'developer' });
  });

  it('two admins who demote each other leave one', async () => {
    const others = await pool()
      .sql`select 1 from users where role = 'admin' and status = 'active' and username <> 'admin'`;
    expect(others).toHaveLength(0);
    const second = await person({ role: 'admin', username: unique('admin-duel-') });
    const [one, two] = [await ctxOf(people.admin), await ctxOf(second)];
    const results = await Promise.allSettled([
      changeUser(one, { username: second.username, role: 'developer' }),
      changeUser(two, { username: 'admin', status: 'deactivated' }),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const [count] = await pool().sql<
      { count: number }[]
    >`select count(*) from users where role = 'admin' and status = 'active'`;
    expect(Number(count?.count)).toBe(1);
    await pool().sql`update users set role = 'admin', status = 'active' where username = 'admin'`;
    await pool().sql`update users set role = 'developer' where username = ${second.username}`;
  });

  it('an unknown name and the system are not found; a taken address is a conflict', async () => {
    for (const username of ['nobody-at-all', 'system']) {
      const answer = await callEndpoint(userChange, people.admin, {
        params: { username },
        body: { display_name: 'X' },
      });
      expect(answer.status).toBe(404);
    }
    const [one, two] = [await person(), await person()];
    await changeUser(await ctxOf(people.admin), { username: one.username, email: 'same@example.org' });
    const answer = await callEndpoint(userChange, people.admin, {
      params: { username: two.username },
      body: { email: 'same@example.org', display_name: 'Y' },
    });
    expect(answer).toMatchObject({ status: 409, body: { errors: [{ path: 'email' }] } });
    expect(await rowOf(two.username)).toMatchObject({ display_name: two.displayName });
  });
});

describe('the list of people', () => {
  it('is for admins, in any order, page by page, each person once', async () => {
    const all = await pool().sql<
      { username: string }[]
    >`select username from users where role <> 'system' order by username`;
    for (const sort of ['username', '-username', 'name', '-name', 'created', '-created']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string> = { sort, limit: '7', ...(cursor === null ? {} : { cursor }) };
        const { status, body } = await callEndpoint(userList, people.admin, { query });
        expect(status).toBe(200);
        seen.push(...body.users.map((user: { username: string }) => user.username));
        cursor = body.next_cursor;
      } while (cursor);
      expect(new Set(seen).size, sort).toBe(seen.length);
      expect([...seen].sort()).toEqual(all.map((row) => row.username));
    }
    for (const whom of [people.maria, people.okafor, people.eva, people.dev])
      expect((await callEndpoint(userList, whom)).status).toBe(403);
  });

  it('finds by part of a name, by role and status, and by a whole address only', async () => {
    const whom = await person({ role: 'therapist', status: 'deactivated', displayName: 'Zed Unusual' });
    await changeUser(await ctxOf(people.admin), { username: whom.username, email: 'zed@example.org' });
    const found = async (query: Record<string, string>) => {
      const { body } = await callEndpoint(userList, people.admin, { query });
      return body.users.map((user: { username: string }) => user.username);
    };
    expect(await found({ q: 'unusual' })).toEqual([whom.username]);
    expect(await found({ q: 'Zed@Example.org' })).toEqual([whom.username]);
    expect(await found({ q: 'zed@' })).toEqual([]);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ role: 'therapist', status: 'deactivated' })).toEqual([whom.username]);
  });

  it('a cursor of another order is refused', async () => {
    const { body } = await callEndpoint(userList, people.admin, { query: { limit: '1' } });
    const answer = await callEndpoint(userList, people.admin, {
      query: { limit: '1', sort: 'name', cursor: body.next_cursor },
    });
    expect(answer.status).toBe(400);
  });
});
