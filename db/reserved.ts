import type { ReservedSql, Sql } from 'postgres';

/** How long one attempt is waited for before another is made beside it, and for how long attempts are made. */
const ATTEMPT_MS = 500;
const PATIENCE_MS = 5_000;

/**
 * A connection of the pool for one user. The driver (postgres.js 3.4.9) forgets whoever waits for a connection that is lost and made
 * anew meanwhile, so after a while this asks again, takes what comes first and gives back the rest. Throws CONNECT_TIMEOUT when there
 * was none for five seconds: the server is away, or everything is in use for too long.
 */
export async function reserved<Types extends Record<string, unknown>>(
  pool: Sql<Types>,
): Promise<ReservedSql<Types>> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  const state: { taken: ReservedSql<Types> | null; isOver: boolean } = { taken: null, isOver: false };
  const attempt = async () => {
    const own = await pool.reserve();
    if (state.isOver || state.taken) own.release();
    else state.taken = own;
  };
  const attempts: Promise<void>[] = [];
  try {
    while (!state.taken && performance.now() < giveUpAt) {
      attempts.push(attempt());
      await firstOf(attempts);
    }
  } catch (error) {
    if (!state.taken) throw error;
  } finally {
    // Whatever comes from now on is given back.
    state.isOver = true;
  }
  if (state.taken) return state.taken;
  throw Object.assign(new Error('No connection was free in time.'), { code: 'CONNECT_TIMEOUT' });
}

/** Until the first attempt succeeds or fails, or for a while. Those that fail later are nobody's concern. */
async function firstOf(attempts: Promise<void>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ATTEMPT_MS);
  });
  try {
    await Promise.race([...attempts, later]);
  } finally {
    clearTimeout(timer);
  }
}
