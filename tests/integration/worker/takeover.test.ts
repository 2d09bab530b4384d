import type { ChildProcess } from 'node:child_process';
import postgres from 'postgres';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { addJob } from '@/lib/platform/jobs';
import { startWorker, type WorkerHandle } from '@/lib/worker/loop';
import { until } from '../../support/until';
import { kill, spawnWorker } from '../../support/worker-child';
import { FAST, STUCK_LOCK, stuckJob, stuckRegistry } from './stuck-job';

let child: ChildProcess | undefined;
let worker: WorkerHandle | undefined;

beforeAll(async () => {
  const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  await owner`create table job_effects (id bigint not null, pid int not null)`;
  await owner`grant select, insert on job_effects to public`;
  await owner.end();
});

afterEach(async () => {
  if (child) await kill(child);
  await worker?.stop();
});

test('a job whose worker is killed in its middle is done once by another within seconds', async () => {
  const gate = await holdGate();
  await inTransaction((tx) => addJob({ ...makeContext(ANONYMOUS), tx }, stuckJob, { id: 7 }));
  child = spawnWorker();
  await until('the child to be in the middle of the job', async () => (await waitingAtGate()) === 1);
  const [held] = await pool().sql`select locked_by from graphile_worker.jobs where task_identifier = 'stuck'`;
  expect(held!.locked_by).toBeTruthy();

  await kill(child);
  await gate.end();
  expect(await effects()).toEqual([]);
  const killedAt = Date.now();
  worker = await startWorker({ registry: stuckRegistry, timings: FAST });

  await until('the other worker to finish', async () => (await jobsLeft()) === 0);
  expect(Date.now() - killedAt).toBeLessThan(15_000);
  expect(await effects()).toEqual([{ id: 7, pid: process.pid }]);
  const beats = await pool().sql`select worker_id from worker_heartbeats`;
  expect(beats.map((row) => row.worker_id)).not.toContain(held!.locked_by);
});

async function holdGate() {
  const sql = postgres(process.env.DATABASE_URL!, { max: 1 });
  await sql`select pg_advisory_lock(${STUCK_LOCK})`;
  return sql;
}

async function waitingAtGate(): Promise<number> {
  const rows = await pool()
    .sql`select 1 from pg_locks where locktype = 'advisory' and objid = ${STUCK_LOCK} and not granted`;
  return rows.length;
}

const effects = async () => [...(await pool().sql`select id, pid from job_effects`)];
const jobsLeft = async () =>
  (await pool().sql`select 1 from graphile_worker.jobs where task_identifier = 'stuck'`).length;
