import { relaxedPool } from '@/db/client';
import { log } from '@/lib/platform/log';

export interface HeartbeatTimings {
  /** Between two beats. */
  beatMs: number;
  /** A worker that was silent for this long is dead, and others may take its jobs. */
  deadAfterMs: number;
  /** Between two looks for dead workers. */
  reapMs: number;
}

/** The queue itself frees a dead worker's locks after four hours only. */
export const HEARTBEAT_TIMINGS: HeartbeatTimings = { beatMs: 5_000, deadAfterMs: 20_000, reapMs: 10_000 };

/** Say that these workers live. The database's clock, since workers of several machines compare each other by it. */
export async function beat(workerIds: string[]): Promise<void> {
  if (workerIds.length === 0) return;
  await relaxedPool().sql`
    insert into worker_heartbeats (worker_id, started_at, beat_at)
    select id, now(), now() from unnest(${workerIds}::text[]) as w (id)
    on conflict (worker_id) do update set beat_at = excluded.beat_at`;
}

/** An orderly end leaves no row to wonder about. */
export async function signOff(workerIds: string[]): Promise<void> {
  await relaxedPool().sql`delete from worker_heartbeats where worker_id = any(${workerIds}::text[])`;
}

/**
 * Free what dead workers hold: those whose heartbeat stopped, and holders that never had one. Never the caller's own, which
 * live whatever their rows say (after a database outage all rows are old).
 */
export async function reap(ownIds: string[], deadAfterMs: number): Promise<string[]> {
  const [row] = await relaxedPool().sql<{ workerIds: string[] }[]>`
    with limits as (select now() - ${deadAfterMs} * interval '1 millisecond' as silent_since), dead as (
      delete from worker_heartbeats using limits
      where beat_at < silent_since and worker_id <> all(${ownIds}::text[]) returning worker_id
    ), unknown as (
      select distinct j.locked_by from graphile_worker.jobs j, limits
      where j.locked_at < silent_since and j.locked_by <> all(${ownIds}::text[])
        and not exists (select 1 from worker_heartbeats h where h.worker_id = j.locked_by)
    ), freed as materialized (
      select array(select worker_id from dead union select locked_by from unknown) as ids
    )
    select ids as "workerIds", graphile_worker.force_unlock_workers(ids) from freed where cardinality(ids) > 0`;
  const workerIds = row?.workerIds ?? [];
  if (workerIds.length > 0) log().warn({ workers: workerIds.length }, 'freed the jobs of dead workers');
  return workerIds;
}
