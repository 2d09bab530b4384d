import postgres from 'postgres';

/** First half of our advisory lock keys ("HSM" in ASCII); the second half names what is locked. */
const family = 0x48_53_4d;
const appLock = 1;
const useLock = 2;

/**
 * One connection that holds session locks: they end with the process, however it ends.
 * `app` is exclusive and means "the application runs here"; `use` is shared by every launcher of this server.
 */
export interface InstanceLock {
  /** False once the connection broke, and the locks with it. */
  isHeld(): boolean;
  /** Let go; true when nobody else uses the server, so that it may be stopped. */
  releaseAndAskIfLast(): Promise<boolean>;
}

/** Take the locks; undefined when another process already runs the application. */
export async function takeInstanceLock(
  superuserUrl: string,
  options: { exclusive: boolean; waitMs: number },
): Promise<InstanceLock | undefined> {
  let isOpen = true;
  const sql = postgres(superuserUrl, {
    max: 1,
    idle_timeout: 0,
    // postgres.js renews connections by default, which would silently drop the locks.
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => {},
    onclose: () => {
      isOpen = false;
    },
  });
  try {
    if (options.exclusive && !(await tryFor(sql, options.waitMs))) {
      await sql.end({ timeout: 2 });
      return undefined;
    }
    await sql`select pg_advisory_lock_shared(${family}, ${useLock})`;
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  return {
    isHeld: () => isOpen,
    releaseAndAskIfLast: async () => {
      try {
        return isOpen && (await isLastUser(sql));
      } catch {
        // The server is going or gone: whoever takes it down, there is nothing left for us to stop.
        return false;
      } finally {
        await sql.end({ timeout: 2 });
      }
    },
  };
}

/** A killed predecessor's connection may take a moment to end, so a refusal is only believed after `waitMs`. */
async function tryFor(sql: postgres.Sql, waitMs: number): Promise<boolean> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const [row] = await sql<
      { taken: boolean }[]
    >`select pg_try_advisory_lock(${family}, ${appLock}) as taken`;
    if (row?.taken) return true;
    if (Date.now() >= deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function isLastUser(sql: postgres.Sql): Promise<boolean> {
  await sql`select pg_advisory_unlock_shared(${family}, ${useLock})`;
  const [row] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${family}, ${useLock}) as taken`;
  return row?.taken === true;
}
