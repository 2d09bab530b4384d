import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { forgetEnv } from '@/lib/platform/env';
import { type Caller, call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { type Person, person, suspended } from '../../support/factories';

const PATH = '/api/messages/broadcast';
const words = { subject: 'Maintenance tonight', content: 'We are back at **ten**.', format: 'markdown' };

let people: Cast;
let admin: Caller;

beforeAll(async () => {
  // Twenty an hour are a person's limit.
  process.env.HEALING_RATE_LIMIT_SCALE = '100';
  forgetEnv();
  people = await cast();
  admin = await callerOf(people.admin);
});

const post = (caller: Caller, audience: unknown, extra: object = {}, headers: Record<string, string> = {}) =>
  call(caller, 'POST', PATH, { body: { ...words, audience, ...extra }, headers });

async function addressed(broadcastId: number): Promise<string[]> {
  const rows = await pool().sql<{ username: string }[]>`
    select u.username from broadcast_recipients r join users u on u.id = r.user_id
    where r.broadcast_id = ${broadcastId} and r.status = 'pending' order by u.username`;
  return rows.map((row) => row.username);
}

const rowsOf = async (table: string) =>
  (await pool().sql<{ count: number }[]>`select count(*)::int as count from ${pool().sql(table)}`)[0]!.count;

describe('the audience', () => {
  it.each([
    ['roles', { roles: ['therapist', 'developer'] }, ['dev', 'eva.brandt']],
    ['a clinician', { clinician: 'dr.okafor' }, ['aisha', 'james', 'maria']],
    ['a clinician whose cover has not begun', { clinician: 'dr.lindqvist', usernames: ['tom'] }, ['tom']],
    ['usernames, the sender left out', { usernames: ['maria', 'Admin', 'maria'] }, ['maria']],
    ['the union of the parts', { roles: ['developer'], usernames: ['dev', 'tom'] }, ['dev', 'tom']],
  ])('%s', async (_name, audience, expected) => {
    const response = await post(admin, audience);
    expect(response.status).toBe(202);
    const body = (await response.json()) as { broadcast_id: number; count: number };
    expect(await addressed(body.broadcast_id)).toEqual(expected);
    expect(body.count).toBe(expected.length);
  });

  it('leaves out who is deactivated, and is fixed when it is made', async () => {
    await person({ username: 'left', role: 'therapist', status: 'deactivated' });
    const { broadcast_id: id } = (await (await post(admin, { roles: ['therapist'] })).json()) as {
      broadcast_id: number;
    };
    expect(await addressed(id)).toEqual(['eva.brandt']);
    const late = await person({ username: 'late', role: 'therapist' });
    expect(await addressed(id)).toEqual(['eva.brandt']);
    await pool().sql`update users set status = 'deactivated' where id = ${late.id}`;
  });

  it('tells the places of unknown people, not their names', async () => {
    const response = await post(admin, {
      usernames: ['maria', 'nobody-1', 'tom', 'system'],
      clinician: 'maria',
    });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).not.toContain('nobody-1');
    expect(JSON.parse(text).errors.map((error: { path: string }) => error.path)).toEqual([
      'audience.usernames.1',
      'audience.usernames.3',
      'audience.clinician',
    ]);
  });

  it.each([
    ['nobody at all', {}],
    ['no role', { roles: [] }],
    ['the system', { roles: ['system'] }],
    ['an unknown part', { everyone: true }],
    ['only oneself', { usernames: ['admin'] }],
  ])('%s is a 400 and leaves nothing', async (_name, audience) => {
    const before = await rowsOf('broadcasts');
    expect((await post(admin, audience)).status).toBe(400);
    expect(await rowsOf('broadcasts')).toBe(before);
  });

  it('does not take a time: scheduling comes later', async () => {
    const response = await post(admin, { roles: ['patient'] }, { scheduled_for: '2030-01-01T00:00:00.000Z' });
    expect(response.status).toBe(400);
  });
});

describe('who may', () => {
  it.each([
    ['maria', 403],
    // Tom is Eva's patient, and nobody to Dr Okafor.
    ['okafor', 400],
    ['eva', 202],
    ['dev', 202],
    ['admin', 202],
  ] as const)('%s: %i', async (name, status) => {
    const caller = await callerOf(people[name]);
    expect((await post(caller, { usernames: ['tom'] })).status).toBe(status);
    const preview = await call(caller, 'POST', `${PATH}/preview`, {
      body: { ...words, audience: { usernames: ['tom'] } },
    });
    expect(preview.status).toBe(status === 202 ? 200 : status);
    expect((await call(caller, 'GET', PATH)).status).toBe(name === 'maria' ? 403 : 200);
  });

  it('not without a session, nor while one is suspended', async () => {
    expect((await post(await callerOf(null), { usernames: ['tom'] })).status).toBe(401);
    const paused = await person({ role: 'developer' });
    await suspended(paused, people.admin);
    expect(await (await post(await callerOf(paused), { usernames: ['tom'] })).json()).toMatchObject({
      code: 'suspended',
    });
  });
});

describe('more than a hundred', () => {
  let crowd: Person[];
  beforeAll(async () => {
    crowd = await Promise.all(
      Array.from({ length: 101 }, () => person({ role: 'clinician', peerOptIn: false })),
    );
  });

  it('needs the number, told by the refusal; a changed number is refused again', async () => {
    const audience = { usernames: crowd.map((one) => one.username) };
    const before = await rowsOf('broadcasts');
    for (const extra of [{}, { confirmed_count: 100 }, { confirmed_count: 102 }]) {
      const refused = await post(admin, audience, extra);
      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ errors: [{ path: 'confirmed_count', message: '101' }] });
    }
    expect(await rowsOf('broadcasts')).toBe(before);
    expect((await post(admin, audience, { confirmed_count: 101 })).status).toBe(202);
  });

  it('a hundred need none, but a wrong number is a wrong number', async () => {
    const audience = { usernames: crowd.slice(0, 100).map((one) => one.username) };
    expect((await post(admin, audience, { confirmed_count: 99 })).status).toBe(409);
    expect((await post(admin, audience)).status).toBe(202);
  });
});

describe('what is kept', () => {
  it('the words once, encrypted; one outbox row; one audit entry with count and kinds', async () => {
    const before = { outbox: await rowsOf('outbox'), messages: await rowsOf('messages') };
    const requestId = randomUUID();
    const response = await post(
      admin,
      { roles: ['therapist'], usernames: ['maria'] },
      { content: 'zanzibar quokka' },
      { 'x-request-id': requestId },
    );
    const { broadcast_id: id } = (await response.json()) as { broadcast_id: number };
    const [stored] = await pool().sql<{ ciphertext: Buffer; audience: object; status: string }[]>`
      select ciphertext, audience, status from broadcasts where id = ${id}`;
    expect(stored!.ciphertext.toString('latin1')).not.toContain('quokka');
    expect(stored!.status).toBe('queued');
    expect(stored!.audience).toEqual({
      roles: ['therapist'],
      clinicianId: null,
      personIds: [people.maria.id],
    });
    expect(await rowsOf('outbox')).toBe(before.outbox + 1);
    // Nothing is sent in the request itself.
    expect(await rowsOf('messages')).toBe(before.messages);
    const audit = await call(admin, 'GET', `/api/admin/audit?request_id=${requestId}`);
    expect(((await audit.json()) as { entries: unknown[] }).entries).toMatchObject([
      {
        action: 'broadcast.create',
        outcome: 'ok',
        object_id: String(id),
        details: { count: 2, audience: ['roles', 'usernames'], urgent: false },
      },
    ]);
  });

  it('once for one Idempotency-Key', async () => {
    const key = randomUUID();
    const send = (content: string) =>
      post(admin, { usernames: ['maria'] }, { content }, { 'idempotency-key': key });
    const first = await (await send('Once')).json();
    const before = await rowsOf('broadcasts');
    const again = await send('Once');
    expect(again.status).toBe(202);
    expect(await again.json()).toEqual(first);
    expect(await rowsOf('broadcasts')).toBe(before);
    expect((await send('Other')).status).toBe(422);
  });
});

it('the preview counts the same people and shows the rendering, and leaves nothing', async () => {
  const before = [await rowsOf('broadcasts'), await rowsOf('outbox')];
  const body = { ...words, audience: { clinician: 'dr.okafor', usernames: ['tom'] } };
  const response = await call(admin, 'POST', `${PATH}/preview`, { body });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    count: 4,
    zones: [
      { time_zone: 'Europe/London', count: 3 },
      { time_zone: 'Europe/Berlin', count: 1 },
    ],
    sample: {
      subject: 'Maintenance tonight',
      content: 'We are back at ten.',
      content_html: '<p>We are back at <strong>ten</strong>.</p>',
    },
  });
  expect([await rowsOf('broadcasts'), await rowsOf('outbox')]).toEqual(before);
});
