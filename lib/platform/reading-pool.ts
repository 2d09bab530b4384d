import { availableParallelism } from 'node:os';
import { openPool, type Sql } from '@/db/client';
import { env } from '@/lib/platform/env';
import { onStop, singleton } from '@/lib/platform/process';

/** Shared statements of one process that run at a time: with more, fewer people would share one. */
export const READS_AT_ONCE = Math.max(2, Math.min(8, availableParallelism()));

/**
 * Connections for shared statements alone, few, so that each soon knows them, and with plans that are kept: one over an array would be
 * planned anew each time, which costs more than running it.
 */
export const readingSql = (): Sql =>
  singleton('reading-pool', () => {
    const sql = openPool(env().DATABASE_URL, READS_AT_ONCE, {
      plan_cache_mode: 'force_generic_plan',
      max_parallel_workers_per_gather: 0,
    });
    onStop('pools', () => sql.end({ timeout: 5 }));
    return sql;
  });
