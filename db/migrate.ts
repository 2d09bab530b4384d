import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import postgres from 'postgres';
import { applyGrants } from '@/db/grants';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Keys of the session locks under which one of several starters migrates while the others wait. */
const schemaLock = 4_738_001;
const queueLock = 4_738_002;

/**
 * Bring the schema up to date as the owner role and give the running role its rights. Starters that race wait for
 * each other and find nothing left to do; all pending files run in one transaction, so a kill leaves the schema
 * before or after, never between.
 */
export async function migrate(urls: { ownerUrl: string; appUrl: string }): Promise<void> {
  await underLock(urls.ownerUrl, schemaLock, async (sql) => {
    await applyMigrations(drizzle(sql), { migrationsFolder });
    await applyGrants(sql, decodeURIComponent(new URL(urls.appUrl).username));
  });
}

/**
 * Bring graphile-worker's own schema up to date as the running role, which has to own it.
 * On its first run in a base of yours the owner lends that role the right to create the schema.
 */
export async function migrateJobQueue(urls: { ownerUrl: string; appUrl: string }): Promise<void> {
  await underLock(urls.ownerUrl, queueLock, async (sql) => {
    // The catalogue, since the owner may not look into a schema that is not its own.
    const [queue] = await sql`
      select from pg_tables where schemaname = 'graphile_worker' and tablename = 'migrations'`;
    const install = () =>
      runMigrations({ connectionString: urls.appUrl, logger: new Logger(() => () => {}) });
    if (queue) await install();
    else await withRightToCreate(sql, urls.appUrl, install);
  });
}

async function withRightToCreate(sql: postgres.Sql, appUrl: string, run: () => Promise<void>): Promise<void> {
  const name = decodeURIComponent(new URL(appUrl).username);
  const [here] = await sql<{ base: string; role: string }[]>`
    select current_database() as base, current_user as role`;
  // With one role for both there is nothing to lend, and the revoke would take the owner's own right.
  if (here!.role === name) return run();
  const [role, base] = [sql(name), sql(here!.base)];
  await sql`grant create on database ${base} to ${role}`;
  try {
    await run();
  } finally {
    await sql`revoke create on database ${base} from ${role}`;
  }
}

/** One connection for lock and work: were it to break, lock and transaction end together. */
async function underLock(url: string, key: number, run: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${key})`;
    await run(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
