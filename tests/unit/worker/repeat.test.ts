import { beforeAll, expect, it } from 'vitest';
import { repeat } from '@/lib/worker/repeat';
import { until } from '../../support/until';

const HOUR_MS = 3_600_000;

beforeAll(() => {
  // A failed round is logged, and the log reads the environment.
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://nowhere',
    NEXTAUTH_SECRET: 'x'.repeat(32),
    NEXTAUTH_URL: 'http://localhost:3000',
    HEALING_KEK: 'x'.repeat(43),
    HEALING_LOG_LEVEL: 'silent',
  });
});

/** Rounds that end when told. */
function rounds() {
  const state = { started: 0, running: 0, most: 0, end: () => {} };
  const work = async () => {
    state.started += 1;
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await new Promise<void>((resolve) => {
      state.end = resolve;
    });
    state.running -= 1;
  };
  return { state, work };
}

it('begins at once, runs one round at a time, and any number of wakes meanwhile cause one more', async () => {
  const { state, work } = rounds();
  const loop = repeat('test', HOUR_MS, work);
  expect(state.started).toBe(1);
  for (let i = 0; i < 5; i += 1) loop.wake();
  state.end();
  await until('the second round', () => state.started === 2);
  state.end();
  await until('the end of it', () => state.running === 0);
  loop.wake();
  await until('the third round', () => state.started === 3);
  expect(state.most).toBe(1);
  state.end();
  await loop.stop();
});

it('goes on after a failure', async () => {
  let count = 0;
  const loop = repeat('test', HOUR_MS, async () => {
    count += 1;
    if (count === 1) throw new Error('once');
  });
  await until('the first round', () => count === 1);
  loop.wake();
  await until('the second round', () => count === 2);
  await loop.stop();
});

it('runs by itself after the period', async () => {
  let count = 0;
  const loop = repeat('test', 5, async () => {
    count += 1;
  });
  await until('a few rounds', () => count > 3);
  await loop.stop();
});

it('stopping waits for the running round and starts no other', async () => {
  const { state, work } = rounds();
  const loop = repeat('test', HOUR_MS, work);
  loop.wake();
  let isStopped = false;
  const stopping = loop.stop().then(() => {
    isStopped = true;
  });
  await Promise.resolve();
  expect(isStopped).toBe(false);
  state.end();
  await stopping;
  expect(state).toMatchObject({ started: 1, running: 0 });
});
