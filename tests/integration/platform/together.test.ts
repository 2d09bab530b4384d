import { expect, test } from 'vitest';
import { pool, relaxedPool } from '@/db/client';
import { makeContext } from '@/lib/platform/context';
import { asAppError } from '@/lib/platform/errors';
import { type Outcome, type SharedCall, together } from '@/lib/platform/together';
import { cast } from '../../support/cast';

interface Work {
  name: string;
  key?: string;
}
type Run = (calls: SharedCall<Work>[]) => Promise<Outcome<string>[]>;

const LIMITS = { most: 10, atOnce: 1 };

/** Answers every call by its name; audits nothing, and says that it did. */
const echo: Run = async (calls) =>
  calls.map(({ ctx, work }) => {
    ctx.command!.auditCount += 1;
    return { output: work.name };
  });

async function sharing(run: Run, limits = LIMITS) {
  const { admin } = await cast();
  const batches: string[][] = [];
  const join = together<Work, string>({
    ...{ name: 'test.act', ...limits, keyOf: ({ work }) => work.key ?? work.name },
    run: (calls) => {
      batches.push(calls.map(({ work }) => work.name));
      return run(calls);
    },
  });
  const call = (name: string, key?: string) =>
    join(makeContext({ ...admin, sessionId: null }), { name, key });
  return { call, batches };
}

test('what comes in one turn, or while a transaction runs, shares one; no more than allowed, and the first come first', async () => {
  const { call, batches } = await sharing(echo, { most: 3, atOnce: 1 });
  const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => call(name)));
  expect(outcomes).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((output) => ({ output })));
  expect(batches).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]);
});

test('two calls under one key never run at the same time', async () => {
  const { call, batches } = await sharing(echo, { most: 10, atOnce: 2 });
  await Promise.all([call('a', 'same'), call('b', 'same'), call('c'), call('d', 'same')]);
  expect(batches).toEqual([['a', 'c'], ['b'], ['d']]);
});

test('a failure undoes everything and leaves each to itself', async () => {
  const { call } = await sharing(async (calls) => {
    await calls[0]!.ctx.tx
      .sql`insert into rate_limits (action, subject, "window", count) values ('together-test', 'x', 1, 1)`;
    throw new Error('one of them cannot be written');
  });
  expect(await Promise.all([call('a'), call('b')])).toEqual(['alone', 'alone']);
  const [row] = await pool()
    .sql`select count(*)::int as count from rate_limits where action = 'together-test'`;
  expect(row!.count).toBe(0);
});

test('after a lost connection nobody knows whether it was committed, so nothing runs again by itself', async () => {
  const { call } = await sharing(async (calls) => {
    const { sql } = calls[0]!.ctx.tx;
    const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await relaxedPool().sql`select pg_terminate_backend(${row!.pid}, 5000)`;
    await sql`select 1`;
    return echo(calls);
  });
  const outcomes = await Promise.all([call('a'), call('b')]);
  const codes = outcomes.map((one) => (one !== 'alone' && 'error' in one ? asAppError(one.error).code : one));
  expect(codes).toEqual(['unavailable', 'unavailable']);
});

test('an act that left no audit entry is undone', async () => {
  const { call } = await sharing(async (calls) => calls.map(({ work }) => ({ output: work.name })));
  expect(await call('a')).toBe('alone');
});

test('what was committed is never run again because something after it failed', async () => {
  const heard: string[] = [];
  const { call, batches } = await sharing((calls) => {
    for (const { ctx, work } of calls)
      ctx.command!.afterCommit.push(() => {
        if (work.name === 'a') throw new Error('no');
        heard.push(work.name);
      });
    return echo(calls);
  });
  expect(await Promise.all([call('a'), call('b')])).toEqual([{ output: 'a' }, { output: 'b' }]);
  expect(batches).toEqual([['a', 'b']]);
  await call('c');
  expect(heard).toEqual(['b', 'c']);
});

test('hints run once the transaction is committed, and only then', async () => {
  const heard: string[] = [];
  const hinting: Run = (calls) => {
    for (const { ctx, work } of calls) ctx.command!.afterCommit.push(() => heard.push(work.name));
    return echo(calls);
  };
  const { call } = await sharing(hinting);
  await Promise.all([call('a'), call('b')]);
  expect(heard).toEqual(['a', 'b']);
  const failing = await sharing(async (calls) => {
    await hinting(calls);
    throw new Error('no');
  });
  await failing.call('c');
  expect(heard).toEqual(['a', 'b']);
});
