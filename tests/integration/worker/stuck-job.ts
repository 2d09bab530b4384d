import { z } from 'zod';
import { inTransaction } from '@/db/client';
import { defineJob } from '@/lib/platform/jobs';
import type { HeartbeatTimings } from '@/lib/worker/heartbeat';
import { REGISTRY, type Registry } from '@/lib/worker/registry';

/** Held by the test for as long as the job shall be stuck in its middle. */
export const STUCK_LOCK = 4_242;

/** Writes its effect, then waits for the test before it commits. */
export const stuckJob = defineJob({
  name: 'stuck',
  payload: z.strictObject({ id: z.number() }),
  run: (_ctx, { id }) =>
    inTransaction(async ({ sql }) => {
      await sql`insert into job_effects (id, pid) values (${id}, ${process.pid})`;
      await sql`select pg_advisory_xact_lock(${STUCK_LOCK})`;
    }),
});

export const stuckRegistry: Registry = { ...REGISTRY, jobs: [...REGISTRY.jobs, stuckJob], recurring: [] };

/** As in production, but fast enough for a test. */
export const FAST: HeartbeatTimings = { beatMs: 100, deadAfterMs: 1_000, reapMs: 200 };
