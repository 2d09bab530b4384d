import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type LargeWorld, seedLarge } from '@/bench/seed/world';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { forgetSingleton, stopProcess } from '@/lib/platform/process';
import { type Caller, call, callerOf } from '../../support/call';
import { type Person, person } from '../../support/factories';
import { complaintsOf, type RunPlan } from '../../support/plan-complaints';
import { explainEverything, hearNotice, takePlans } from '../../support/query-plans';

// Few connections, so that the calls of a test meet the plans to which a long-lived connection comes.
process.env.HEALING_POOL_SIZE = '2';
vi.mock('postgres', async (original) => {
  const { default: real } = (await original()) as { default: typeof postgres };
  const heard = (url: string, options: object) => real(url, { ...options, onnotice: hearNotice });
  return { default: Object.assign(heard, real) };
});

const BASE = 100_000;
const ROWS_MAX = 500;
/** PostgreSQL prefers a plan for any values after five runs with given ones. */
const RUNS = 7;

/** Tables whose size has nothing to do with how many people or messages there are; what is done leaves the outbox. */
const FIXED = [
  'settings',
  'installation',
  'pg_type',
  'risk_rulesets',
  'risk_verdict_counts',
  'worker_heartbeats',
  'outbox',
];

/** Lists and counts over the whole installation that admins alone can ask for, and not often. */
const ADMIN_READS: Record<string, RegExp> = {
  '/api/admin/messages/queue': /(_private_jobs|_private_tasks|broadcasts|bulk_batches|bulk_actions) is read/,
  '/api/admin/assignments': /care_assignments/,
};

/** Reads that are larger than a page on purpose: search goes through the tokens of one's own conversations, never of others'. */
const KNOWN: Record<string, RegExp> = {
  '/api/messages/search': /rows of (message_tokens|messages) are touched/,
  '/api/messages/search/suggestions': /rows of (message_tokens|messages) are touched/,
};

const superuser = postgres(addressOf('superuserUrl'), { max: 2 });
let world: LargeWorld;
let callers: Record<'clinician' | 'patient' | 'admin', Caller>;
/** What stands for the braces in addresses, and in bodies. */
let at: { conversationId: number; messageId: number; patient: string; clinician: string };

beforeAll(async () => {
  world = await seedLarge(superuser, BASE);
  const [{ clinician, patient, id }] = world.conversations.slice(-1) as [LargeWorld['conversations'][number]];
  await moreRows();
  const [row] =
    await superuser`select last_message_id::int as id from conversation_participants where conversation_id = ${id} limit 1`;
  at = { conversationId: id, messageId: row!.id, patient: patient.username, clinician: clinician.username };
  await explainEverything(superuser);
  callers = {
    clinician: await callerOf(clinician as unknown as Person),
    patient: await callerOf(patient as unknown as Person),
    admin: await callerOf(await person({ role: 'admin' })),
  };
}, 300_000);

afterAll(() => superuser.end());

/** Sessions, events and audit entries, as months of use leave them. */
async function moreRows(): Promise<void> {
  await superuser`
    insert into sessions (id, user_id, created_at, last_active_at, expires_at, idle_minutes)
    select gen_random_uuid(), u.id, now(), now(), now() + interval '1 day', 30 from users u cross join generate_series(1, 3)`;
  await superuser`
    insert into live_events (person_id, kind, ids, at)
    select u.id, 'conversation', '{}', now() from users u cross join generate_series(1, 3)`;
  await superuser`
    insert into audit_entries (ref, at, actor_id, action, outcome, request_id, mac)
    select gen_random_uuid(), now(), u.id, 'message.send', 'ok', 'seed', '' from users u cross join generate_series(1, 3)`;
  await superuser.unsafe('vacuum (analyze) sessions, live_events, audit_entries');
}

describe('on a base of a hundred thousand messages', () => {
  it('no read goes through a table or beyond a page, nor do sends and marks', async () => {
    const few = await tablesBelow(1_000);
    expect(few).not.toContain('messages');
    expect(await complaints(RUNS, [...FIXED, ...few])).toEqual([]);
  }, 300_000);

  it('every table that may grow is found by an index, also those that are still small here', async () => {
    // The planner then reads a table from end to end only where it has no other way.
    await restartWith({ enable_seqscan: 'off' });
    expect(await complaints(1, FIXED)).toEqual([]);
  }, 300_000);

  it('a missing index is noticed', async () => {
    const thread = `/api/messages/conversations/${at.conversationId}/messages`;
    await restartWith({ enable_seqscan: 'on' });
    const spared = [...FIXED, ...(await tablesBelow(1_000))];
    expect(await complaintsAbout('clinician', 'GET', thread, 1, spared)).toEqual([]);
    await superuser`alter table messages drop constraint messages_position cascade`;
    await restartWith({});
    expect((await complaintsAbout('clinician', 'GET', thread, 1, spared)).join()).toContain(
      'messages is read from end to end',
    );
  }, 300_000);
});

/** What is wrong with the statements of every read, for each kind of person, and of the acts that are done most. */
async function complaints(runs: number, spared: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const who of ['clinician', 'patient', 'admin'] as const) {
    for (const { path } of ENDPOINTS.filter(
      (one) => one.method === 'GET' && !one.open && !one.servedByNext,
    )) {
      const known = KNOWN[path] ?? (who === 'admin' ? ADMIN_READS[path] : undefined);
      const all = await complaintsAbout(who, 'GET', addressOfCall(path), runs, spared);
      found.push(...all.filter((one) => !known?.test(one)).map((one) => `${who} ${path}: ${one}`));
    }
  }
  for (const [method, address, body] of hotActs())
    found.push(...(await complaintsAbout('clinician', method, address, runs, spared, body)));
  return [...new Set(found)];
}

function hotActs(): [string, string, object?][] {
  const { conversationId, messageId, patient } = at;
  return [
    ['POST', '/api/messages/send', { recipient: patient, content: 'Hello.' }],
    ['POST', '/api/messages/send', { recipient: patient, content: 'Hello.', hold: true }],
    ['POST', `/api/messages/conversations/${conversationId}/messages`, { content: 'Hello.' }],
    ['PATCH', `/api/messages/${messageId}/read`],
    ['PATCH', `/api/messages/conversations/${conversationId}`, { read_up_to: 1 }],
    ['POST', `/api/messages/conversations/${conversationId}/typing`, {}],
  ];
}

async function complaintsAbout(
  who: keyof typeof callers,
  method: string,
  address: string,
  runs: number,
  fixedTables: string[] = FIXED,
  body?: object,
): Promise<string[]> {
  takePlans();
  const plans: RunPlan[] = [];
  for (let run = 0; run < runs; run += 1) {
    const headers = method === 'GET' ? undefined : { 'idempotency-key': randomUUID() };
    const { status } = await call(callers[who], method, address, { body, headers });
    expect(status, address).toBeLessThan(500);
    plans.push(...takePlans());
  }
  return plans.flatMap((plan) => complaintsOf(plan, { fixedTables, rowsMax: ROWS_MAX }));
}

const addressOfCall = (path: string) =>
  path
    .replace('{id}', String(/\/messages\/(status\/)?\{id\}/.test(path) ? at.messageId : at.conversationId))
    .replace('{username}', at.patient)
    .replace('{other}', at.clinician)
    .replace('/search', '/search?q=tablets');

/** Connections of the application start anew and so take the settings. */
async function restartWith(settings: Record<string, string>): Promise<void> {
  await explainEverything(superuser, settings);
  await stopProcess();
  for (const name of ['pool', 'relaxed-pool', 'search-pool', 'reading-pool']) forgetSingleton(name);
}

async function tablesBelow(rows: number): Promise<string[]> {
  const found = await superuser<
    { name: string }[]
  >`select relname as name from pg_class where relkind = 'r' and reltuples < ${rows}`;
  return found.map(({ name }) => name);
}

function addressOf(role: 'superuserUrl'): string {
  const url = new URL(inject('databaseServer')[role]);
  url.pathname = new URL(process.env.DATABASE_URL!).pathname;
  return url.href;
}
