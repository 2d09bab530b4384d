import { afterEach, expect, test } from 'vitest';
import { openPool, pool } from '@/db/client';
import { env } from '@/lib/platform/env';
import { until } from '@/tests/support/until';

let own: ReturnType<typeof openPool>;
afterEach(() => own.end({ timeout: 5 }));

const SIZE = 3;

async function cutWhileBusy(): Promise<void> {
  const name = `refill-${process.pid}`;
  const busy = Array.from({ length: SIZE }, () =>
    own`select pg_sleep(30)`.then(String, (error) => error.code),
  );
  const { length } = await until('all to be busy', async () => {
    const rows = await pool()
      .sql`select pid from pg_stat_activity where application_name = ${name} and query like 'select pg_sleep%'`;
    return rows.length === SIZE && rows;
  });
  expect(length).toBe(SIZE);
  await pool()
    .sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = ${name}`;
  expect(await Promise.all(busy)).not.toContain('');
}

test('what a connection heard last before it was cut is nobody’s answer afterwards', async () => {
  own = openPool(env().DATABASE_URL, SIZE, { application_name: `refill-${process.pid}` });
  await cutWhileBusy();
  await until('the pool to be whole again', async () => {
    const rows = await pool()
      .sql`select 1 from pg_stat_activity where application_name = ${`refill-${process.pid}`}`;
    return rows.length === SIZE;
  });
  const answers = await Promise.all(Array.from({ length: SIZE }, () => own`select 1 as one`));
  expect(answers.flat()).toEqual(Array(SIZE).fill({ one: 1 }));
});

test('a pool that is ended stays ended', async () => {
  own = openPool(env().DATABASE_URL, SIZE, { application_name: `refill-${process.pid}` });
  await own`select 1`;
  await own.end({ timeout: 5 });
  await until('no connection to be left', async () => {
    const rows = await pool()
      .sql`select 1 from pg_stat_activity where application_name = ${`refill-${process.pid}`}`;
    return rows.length === 0;
  });
  await expect(own`select 1`).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
});
