import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openPool } from '@/db/client';
import { transaction } from '@/db/transaction';
import { env } from '@/lib/platform/env';
import { isConnectionError } from '@/lib/platform/errors';
import { cuttableProxy } from '@/tests/support/cuttable-proxy';
import { seeded } from '@/tests/support/random';
import { until } from '@/tests/support/until';

const WORKERS = 8;
const CUTS = 60;

test('no more than the pool has can be used at once, whoever waits is served or told, and nothing is used up', async () => {
  const sql = openPool(env().DATABASE_URL, 2);
  const names = await Promise.all(
    Array.from({ length: 30 }, () =>
      transaction(sql, async (own) => (await own<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]!.pid),
    ),
  );
  expect(new Set(names).size).toBe(2);
  let free!: () => void;
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  const holders = [1, 2].map(() => transaction(sql, () => held));
  const late = transaction(sql, async (own) => (await own`select 1 as one`)[0]!.one);
  await expect(late).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
  free();
  await Promise.all(holders);
  const after = await Promise.all([1, 2, 3].map(() => transaction(sql, (own) => own`select 1 as one`)));
  expect(after.flat()).toEqual([{ one: 1 }, { one: 1 }, { one: 1 }]);
  await sql.end({ timeout: 5 });
});

test('whatever runs when connections are torn off ends, with its own answer or as lost, and the pool goes on', async () => {
  const proxy = await cuttableProxy(env().DATABASE_URL);
  const sql = openPool(proxy.url, 4);
  const random = seeded(28);
  const answers = { right: 0, lost: 0, wrong: [] as unknown[] };
  let isOver = false;
  let settled = 0;
  let asked = 0;

  const one = async (n: number): Promise<number | undefined> => {
    const [row] = await sql<{ n: number }[]>`select ${n}::int as n`;
    return row?.n;
  };
  const several = (n: number) =>
    transaction(sql, async (own) => {
      const [, [row]] = await Promise.all([
        own`select pg_sleep(0.001)`,
        own<{ n: number }[]>`select ${n}::int as n`,
      ]);
      await turn();
      await own`select 1`;
      return row?.n;
    });
  const ask = async (): Promise<void> => {
    asked += 1;
    const n = asked;
    try {
      const answer = await (random.next() < 0.5 ? one(n) : several(n));
      if (answer === n) answers.right += 1;
      else answers.wrong.push([n, answer]);
    } catch (error) {
      if (isConnectionError(error)) answers.lost += 1;
      else answers.wrong.push(error);
    }
    settled += 1;
  };
  const work = async () => {
    while (!isOver) {
      await ask();
      // Statements also begin where closed sockets are told of next.
      if (random.next() < 0.5) await turn();
    }
  };
  const workers = Array.from({ length: WORKERS }, work);
  for (let i = 0; i < CUTS; i += 1) {
    const before = answers.right;
    await until(`right answers after cut ${i}`, () => answers.right > before + random.below(20), 20_000);
    proxy.cut();
  }
  isOver = true;
  await Promise.all(workers);
  expect(answers.wrong).toEqual([]);
  expect(settled).toBe(asked);
  expect(answers.lost).toBeGreaterThan(0);
  await sql.end({ timeout: 5 });
  await proxy.close();
});
