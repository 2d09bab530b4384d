import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pool } from '@/db/client';
import { ANONYMOUS, currentTime, makeContext } from '@/lib/platform/context';
import { startWorker } from '@/lib/worker/loop';
import { RECURRING } from '@/lib/worker/recurring';
import { REGISTRY } from '@/lib/worker/registry';
import { person, sessionOf } from '../../support/factories';
import { until } from '../../support/until';
import { FAST } from './stuck-job';

const HOUR_MS = 3_600_000;
const ago = (hours: number) => new Date(currentTime().getTime() - hours * HOUR_MS);

async function runAll(): Promise<void> {
  const never = new AbortController().signal;
  for (const { job } of RECURRING) await job.run(makeContext(ANONYMOUS), {}, never);
}

const count = async (table: string) =>
  (await pool().sql<{ count: number }[]>`select count(*)::int as count from ${pool().sql(table)}`)[0]!.count;

test('what is old goes, what is not stays', async () => {
  const { sql } = pool();
  const maria = await person();
  for (const hours of [26, 24.5, 1]) {
    await sql`insert into live_events (person_id, kind, ids, at) values (${maria.id}, 'unread', '{}', ${ago(hours)})`;
  }
  for (const hours of [49, 47]) {
    await sql`insert into idempotency_keys (person_id, operation, key, fingerprint, at)
      values (${maria.id}, 'x', ${randomUUID()}, ${Buffer.alloc(1)}, ${ago(hours)})`;
  }
  for (const hours of [25, 23]) {
    await sql`insert into sign_in_failures (name_hmac, network, at) values (${Buffer.alloc(1)}, '', ${ago(hours)})`;
    await sql`insert into rate_limits (action, subject, "window", count)
      values (${`a${hours}`}, '1', ${Math.floor(ago(hours).getTime() / 1000)}, 1)`;
  }
  const live = await sessionOf(maria);
  const revoked = await sessionOf(maria);
  const justRevoked = await sessionOf(maria);
  await sessionOf(maria, ago(24 * 61));
  await sql`update sessions set revoked_at = ${ago(24 * 31)} where id = ${revoked}`;
  await sql`update sessions set revoked_at = ${ago(24 * 29)} where id = ${justRevoked}`;

  await runAll();

  expect(await count('live_events')).toBe(2);
  expect(await count('idempotency_keys')).toBe(1);
  expect(await count('sign_in_failures')).toBe(1);
  expect(await count('rate_limits')).toBe(1);
  const left = await sql<{ id: string }[]>`select id from sessions`;
  expect(left.map((row) => row.id).sort()).toEqual([live, justRevoked].sort());
});

test('more rows than one statement removes go in one run', async () => {
  await pool().sql`insert into live_events (person_id, kind, ids, at)
    select 1, 'unread', '{}', ${ago(30)}::timestamptz from generate_series(1, 12000)`;
  const before = await count('live_events');
  expect(before).toBeGreaterThanOrEqual(12_000);
  await runAll();
  expect(await count('live_events')).toBe(before - 12_000);
});

test('the queue knows every line of the calendar', async () => {
  const worker = await startWorker({ registry: REGISTRY, timings: FAST });
  const known = await until('the calendar', async () => {
    const rows = await pool().sql<
      { identifier: string }[]
    >`select identifier from graphile_worker._private_known_crontabs`;
    return rows.length >= RECURRING.length && rows.map((row) => row.identifier).sort();
  });
  expect(known).toEqual(RECURRING.map(({ job }) => job.name).sort());
  await worker.stop();
});
