import type { ChildProcess } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { startWorker } from '@/lib/worker/loop';
import { broadcastTo, copies, crowd } from '../../support/broadcasts';
import { cast } from '../../support/cast';
import { until } from '../../support/until';
import { kill, spawnWorker } from '../../support/worker-child';
import { FAST, stuckRegistry } from '../worker/stuck-job';

const PEOPLE = 1_000;
const BROADCASTS = 3;
let child: ChildProcess | undefined;
afterEach(async () => {
  if (child) await kill(child);
});

it('a worker killed again and again in the middle of broadcasts loses nobody and doubles nobody', async () => {
  const { admin } = await cast();
  const people = await crowd(PEOPLE);
  const ids: number[] = [];
  for (let n = 0; n < BROADCASTS; n += 1) ids.push(await broadcastTo(admin, people));
  const sent = async () => {
    const counts = await Promise.all(ids.map(copies));
    return counts.reduce((sum, one) => sum + (one.sent ?? 0), 0);
  };
  for (let kills = 0; kills < 2; kills += 1) {
    const before = await sent();
    child = spawnWorker();
    await until('another batch', async () => (await sent()) > before, 50_000);
    await kill(child);
    expect(await sent()).toBeLessThan(PEOPLE * BROADCASTS);
  }
  const worker = await startWorker({ registry: stuckRegistry, timings: FAST });
  await until('the rest', async () => (await sent()) === PEOPLE * BROADCASTS, 50_000);
  await until('the queue to be empty', async () => (await jobsLeft()) === 0, 10_000);
  await worker.stop();
  const [counts] = await pool().sql`
    select count(*)::int as copies, count(distinct (m.broadcast_id, r.user_id))::int as people,
      (select count(*)::int from broadcasts where status = 'done') as done
    from messages m join message_receipts r on r.message_id = m.id where m.broadcast_id is not null`;
  expect(counts).toEqual({ copies: PEOPLE * BROADCASTS, people: PEOPLE * BROADCASTS, done: BROADCASTS });
  const [gaps] = await pool()
    .sql`select count(*)::int as count from conversations where kind = 'broadcast' and last_position <> ${BROADCASTS}`;
  expect(gaps!.count).toBe(0);
}, 180_000);

const jobsLeft = async () => (await pool().sql`select 1 from graphile_worker.jobs`).length;
