import postgres from 'postgres';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ensureDatabase } from '@/db/embedded/roles';
import { migrate, migrateJobQueue } from '@/db/migrate';
import { bringUpToDate } from '@/lib/cli/schema';
import { withDatabase } from '@/tests/support/database-url';

/** An empty base of its own, on which nothing was migrated. */
async function emptyBase(): Promise<{ ownerUrl: string; appUrl: string; sql: postgres.Sql }> {
  const server = inject('databaseServer');
  const name = `empty_${Math.random().toString(36).slice(2)}`;
  const admin = postgres(server.superuserUrl, { max: 1, onnotice: () => {} });
  await ensureDatabase(admin, name);
  const sql = postgres(withDatabase(server.superuserUrl, name), { max: 1, onnotice: () => {} });
  onTestFinished(async () => {
    await sql.end();
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  });
  return { ownerUrl: withDatabase(server.ownerUrl, name), appUrl: withDatabase(server.appUrl, name), sql };
}

test('of several starters one migrates and the others find it done', async () => {
  const { sql, ...urls } = await emptyBase();
  await Promise.all(Array.from({ length: 6 }, () => migrate(urls)));
  const [applied] = await sql`
    select count(*)::int as rows, count(distinct hash)::int as files from drizzle.__drizzle_migrations`;
  expect(applied!.rows).toBeGreaterThan(0);
  expect(applied!.rows).toBe(applied!.files);
});

test('a starter waits while another one migrates', async () => {
  const { sql, ...urls } = await emptyBase();
  await sql`select pg_advisory_lock(4738001)`;
  let isDone = false;
  const migrating = migrate(urls).then(() => {
    isDone = true;
  });
  await expect
    .poll(() =>
      sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.then((rows) => rows.length),
    )
    .toBeGreaterThan(0);
  expect(isDone).toBe(false);
  await sql`select pg_advisory_unlock(4738001)`;
  await migrating;
});

test('the running role owns the job queue, and has no right left to create anything else', async () => {
  const { ownerUrl, appUrl, sql } = await emptyBase();
  await Promise.all([1, 2, 3].map(() => migrateJobQueue({ ownerUrl, appUrl })));
  const [queue] = await sql`
    select pg_get_userbyid(nspowner) as owner, has_database_privilege('healing_app', current_database(), 'create') as may
    from pg_namespace where nspname = 'graphile_worker'`;
  expect(queue).toEqual({ owner: 'healing_app', may: false });
});

test('one role for both keeps its rights', async () => {
  const { ownerUrl, sql } = await emptyBase();
  const urls = { ownerUrl, appUrl: ownerUrl };
  await migrate(urls);
  await migrateJobQueue(urls);
  const [owner] =
    await sql`select has_database_privilege('healing_owner', current_database(), 'create') as may`;
  expect(owner).toEqual({ may: true });
});

test('a schema that does not fit is told in one sentence', async () => {
  const { ownerUrl, appUrl, sql } = await emptyBase();
  await sql.unsafe('set role healing_owner; create table users (id int)');
  await expect(bringUpToDate({ ownerUrl, appUrl })).rejects.toThrow(
    /^The database schema could not be brought up to date: relation "users" already exists\.$/,
  );
});
