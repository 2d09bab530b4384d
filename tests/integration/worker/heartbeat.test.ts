import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { pool } from '@/db/client';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { addJob, defineJob } from '@/lib/platform/jobs';
import { beat, reap } from '@/lib/worker/heartbeat';

const DEAD_AFTER_MS = 20_000;
const job = defineJob({ name: 'held', payload: z.object({}), queue: 'one-at-a-time', run: async () => {} });

beforeEach(async () => {
  await pool().sql`delete from worker_heartbeats`;
  await pool().sql`delete from graphile_worker._private_jobs`;
});

/** A job as a worker holds it while it runs, since the given number of seconds. */
async function heldBy(workerId: string, sinceS: number): Promise<void> {
  await addJob(makeContext(ANONYMOUS), job, {});
  await pool()
    .sql`update graphile_worker._private_jobs set locked_by = ${workerId}, locked_at = now() - ${sinceS} * interval '1 second'
    where locked_by is null`;
  await pool().sql`update graphile_worker._private_job_queues set locked_by = ${workerId}, locked_at = now()`;
}

const silentFor = (workerId: string, seconds: number) =>
  pool()
    .sql`update worker_heartbeats set beat_at = now() - ${seconds} * interval '1 second' where worker_id = ${workerId}`;

const holders = async () => {
  const rows = await pool().sql<{ lockedBy: string | null }[]>`
    select locked_by as "lockedBy" from graphile_worker.jobs order by id`;
  return rows.map((row) => row.lockedBy);
};

test('jobs and queues of a silent worker are freed; those of a living one are not', async () => {
  await beat(['pool-dead', 'pool-alive']);
  await heldBy('pool-alive', 100);
  await heldBy('pool-dead', 100);
  await silentFor('pool-dead', 21);
  expect(await reap([], DEAD_AFTER_MS)).toEqual(['pool-dead']);
  expect(await holders()).toEqual(['pool-alive', null]);
  const queues = await pool().sql`select locked_by from graphile_worker._private_job_queues`;
  expect(queues.map((row) => row.locked_by)).toEqual([null]);
  expect(await reap([], DEAD_AFTER_MS)).toEqual([]);
});

test('a holder that never had a heartbeat is freed, but not one that has only just begun', async () => {
  await heldBy('pool-unknown', 21);
  await heldBy('pool-new', 1);
  expect(await reap([], DEAD_AFTER_MS)).toEqual(['pool-unknown']);
  expect(await holders()).toEqual([null, 'pool-new']);
});

test('after an outage nobody frees their own jobs', async () => {
  await beat(['pool-own']);
  await heldBy('pool-own', 100);
  await silentFor('pool-own', 100);
  expect(await reap(['pool-own'], DEAD_AFTER_MS)).toEqual([]);
  expect(await holders()).toEqual(['pool-own']);
});
