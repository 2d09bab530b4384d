import { openPool, type Sql } from '@/db/client';
import { env } from '@/lib/platform/env';
import { onStop, singleton } from '@/lib/platform/process';

/** So many searches run at once in a process; more wait, and nobody else waits for them. */
const SIZE = 3;

/**
 * Connections for the search statement alone. It joins arrays, for which a plan that suits any array can be catastrophic (3 s
 * against 7 ms), so each is planned for its own; compiling it would take longer than running it.
 */
export const searchSql = (): Sql =>
  singleton('search-pool', () => {
    const sql = openPool(env().DATABASE_URL, SIZE, { plan_cache_mode: 'force_custom_plan', jit: 'off' });
    onStop('pools', () => sql.end({ timeout: 5 }));
    return sql;
  });
