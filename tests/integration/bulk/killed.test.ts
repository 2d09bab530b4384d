import type { ChildProcess } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { startWorker } from '@/lib/worker/loop';
import { bulkTo, caseload } from '../../support/bulk';
import { cast } from '../../support/cast';
import { until } from '../../support/until';
import { kill, spawnWorker } from '../../support/worker-child';
import { FAST, stuckRegistry } from '../worker/stuck-job';

const PATIENTS = 300;
let child: ChildProcess | undefined;
afterEach(async () => {
  if (child) await kill(child);
});

it('a worker killed in the middle of a bulk message loses nobody and doubles nobody', async () => {
  const { okafor } = await cast();
  const id = await bulkTo(okafor, await caseload(okafor, PATIENTS));
  const sent = async () => {
    const [row] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from bulk_recipients where batch_id = ${id} and status = 'sent'`;
    return row!.count;
  };
  child = spawnWorker();
  await until('the first step', async () => (await sent()) > 0, 150_000);
  await kill(child);
  expect(await sent()).toBeLessThan(PATIENTS);
  const worker = await startWorker({ registry: stuckRegistry, timings: FAST });
  await until('the rest', async () => (await sent()) === PATIENTS, 150_000);
  await worker.stop();
  const [counts] = await pool().sql`
    select count(*)::int as copies, count(distinct r.user_id)::int as people,
      count(*) filter (where exists (select 1 from bulk_recipients b where b.message_id = m.id and b.user_id = r.user_id))::int as marked
    from messages m join message_receipts r on r.message_id = m.id`;
  expect(counts).toEqual({ copies: PATIENTS, people: PATIENTS, marked: PATIENTS });
}, 600_000);
