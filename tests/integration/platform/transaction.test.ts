import { expect, test } from 'vitest';
import { inTransaction, pool, relaxedPool } from '@/db/client';
import { asAppError } from '@/lib/platform/errors';
import { until } from '@/tests/support/until';

const terminate = (pid: number) => relaxedPool().sql`select pg_terminate_backend(${pid}, 5000)`;

test('a transaction whose connection broke refuses every further statement, and the pool goes on', async () => {
  let refusal: unknown;
  const broken = inTransaction(async (tx) => {
    const [row] = await tx.sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await terminate(row!.pid);
    refusal = await until('the driver hearing of it', () =>
      Promise.resolve()
        .then(() => tx.sql`select 1`)
        .then(() => undefined)
        .catch((error: unknown) => error as object),
    );
    await tx.sql`select 1`;
  });
  await expect(broken).rejects.toSatisfy((error) => asAppError(error).code === 'unavailable');
  expect(asAppError(refusal).code).toBe('unavailable');
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => inTransaction((tx) => tx.sql`select 1 as one`)),
  );
  expect(answers.flat().map((row) => row.one)).toEqual(Array(40).fill(1));
});

test('a failed statement that somebody caught is never taken for a commit', async () => {
  const work = inTransaction(async (tx) => {
    await tx.sql`select 1 / 0`.catch(() => {});
    return 'kept';
  });
  await expect(work).rejects.toThrow('rolled back');
});

test('what throws is rolled back, what returns is kept', async () => {
  const key = `transaction-test-${Date.now()}`;
  const write = (tx: Parameters<Parameters<typeof inTransaction>[0]>[0], name: string) =>
    tx.sql`insert into rate_limits (action, subject, "window", count) values (${name}, 'x', 1, 1)`;
  await expect(
    inTransaction(async (tx) => {
      await write(tx, `${key}-thrown`);
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await inTransaction((tx) => write(tx, `${key}-kept`));
  const rows = await pool().sql`select action from rate_limits where action like ${`${key}%`}`;
  expect(rows.map((row) => row.action)).toEqual([`${key}-kept`]);
});
