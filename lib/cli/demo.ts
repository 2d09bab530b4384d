import postgres from 'postgres';
import { StartFailure } from '@/db/embedded/failure';
import type { Prepared } from '@/lib/cli/environment';
import { bringUpToDate } from '@/lib/cli/schema';
import { forgetApplication } from '@/lib/cli/stopping';

/** Written on the migrations' schema, so that a seeding cut short by a kill is not taken for a used installation. */
type Mark = 'demo data is being written' | 'demo data is complete';

/**
 * Fill an empty base with the demo people; a base with people in it stays as it is.
 * Throws StartFailure when a base of the reader's own is in use already and was not seeded as a demo.
 */
export async function ensureDemo(prepared: Prepared): Promise<void> {
  const mark = await readMark(prepared.ownerUrl);
  if (mark === 'demo data is complete') return;
  if (mark === 'demo data is being written') await discardHalf(prepared);
  if (await hasPeople(prepared.ownerUrl)) {
    if (prepared.embedded) return;
    throw new StartFailure('HEALING_DEMO=on needs an empty database, and this one has people in it.');
  }
  await writeMark(prepared.ownerUrl, 'demo data is being written');
  const { seedDemo } = await import('@/db/seed/demo');
  await seedDemo();
  await forgetApplication();
  await writeMark(prepared.ownerUrl, 'demo data is complete');
}

/** Nobody has used a base whose seeding never ended, so the embedded one is made anew. */
async function discardHalf(prepared: Prepared): Promise<void> {
  if (!prepared.embedded) {
    throw new StartFailure('The demo data was cut short; make the database empty and start again.');
  }
  await prepared.embedded.recreate();
  await bringUpToDate(prepared);
}

async function hasPeople(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (sql) => {
    const [row] = await sql<
      { found: boolean }[]
    >`select exists (select from users where role <> 'system') as found`;
    return row?.found === true;
  });
}

async function readMark(ownerUrl: string): Promise<string | null> {
  return withOwner(ownerUrl, async (sql) => {
    const [row] = await sql<{ mark: string | null }[]>`
      select obj_description('drizzle'::regnamespace, 'pg_namespace') as mark`;
    return row?.mark ?? null;
  });
}

async function writeMark(ownerUrl: string, mark: Mark): Promise<void> {
  await withOwner(ownerUrl, (sql) => sql.unsafe(`comment on schema drizzle is '${mark}'`));
}

async function withOwner<T>(ownerUrl: string, run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await run(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
