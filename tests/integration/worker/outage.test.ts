import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { pool } from '@/db/client';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { addJob, defineJob } from '@/lib/platform/jobs';
import { startWorker, type WorkerHandle } from '@/lib/worker/loop';
import { REGISTRY } from '@/lib/worker/registry';
import { until } from '../../support/until';
import { FAST } from './stuck-job';

let worker: WorkerHandle | undefined;
afterEach(() => worker?.stop());

it('the worker goes on by itself after the database cut every connection', async () => {
  const ran: number[] = [];
  const job = defineJob({
    name: 'noted',
    payload: z.object({ n: z.number() }),
    run: async (_ctx, { n }) => {
      ran.push(n);
    },
  });
  worker = await startWorker({ registry: { ...REGISTRY, jobs: [job], recurring: [] }, timings: FAST });
  await addJob(makeContext(ANONYMOUS), job, { n: 1 });
  await until('the first job', () => ran.includes(1));
  for (const n of [2, 3]) {
    await pool()
      .sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    await until('a connection', () =>
      addJob(makeContext(ANONYMOUS), job, { n }).then(
        () => true,
        () => false,
      ),
    );
    await until('the next job', () => ran.includes(n), 40_000);
  }
  // Its own heartbeat, back as well.
  await until('a heartbeat', async () => {
    const rows = await pool()
      .sql`select 1 from worker_heartbeats where beat_at > now() - interval '1 second'`;
    return rows.length > 0;
  });
  expect(ran).toEqual([1, 2, 3]);
}, 120_000);
