import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { inTransaction, pool } from '@/db/client';
import { ANONYMOUS, type Ctx, currentTime, makeContext, setClock } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';
import { enqueue, MAX_ATTEMPTS } from '@/lib/platform/outbox';
import { startWorker } from '@/lib/worker/loop';
import { type OutboxHandlers, sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY } from '@/lib/worker/registry';
import { until } from '../../support/until';
import { FAST } from './stuck-job';

/** The effect is a settings row, so that it can be rolled back. */
const writing = (run: (ctx: Ctx, broadcastId: number) => Promise<void>): OutboxHandlers => ({
  ...REGISTRY.outbox,
  'broadcast.fan-out': {
    ids: z.strictObject({ broadcastId: z.number() }),
    run: (ctx, { broadcastId }) => run(ctx, broadcastId),
  },
});

const write = async ({ tx, now }: Ctx, id: number) => {
  await tx.sql`insert into settings (key, value, updated_at) values (${`done-${id}`}, 'true', ${now})`;
};

const leave = (broadcastId: number) =>
  inTransaction((tx) => enqueue({ ...makeContext(ANONYMOUS), tx }, 'broadcast.fan-out', { broadcastId }));

const done = async () => {
  const rows = await pool().sql<
    { key: string }[]
  >`select key from settings where key like 'done-%' order by key`;
  return rows.map((row) => row.key);
};

const rows = () =>
  pool().sql<{ attempts: number; lastError: string | null; dueAt: Date }[]>`
    select attempts, last_error as "lastError", due_at as "dueAt" from outbox order by id`;

beforeEach(() => pool().sql`delete from outbox`);
beforeEach(() => pool().sql`delete from settings`);
afterEach(() => setClock(null));

test('effect and row go together, once, however many sweep', async () => {
  for (const id of [1, 2, 3]) await leave(id);
  await Promise.all([1, 2, 3, 4].map(() => sweepOutbox(writing(write))));
  expect(await done()).toEqual(['done-1', 'done-2', 'done-3']);
  expect(await rows()).toHaveLength(0);
});

test('a row that fails is rolled back alone and tried again later; its neighbours are done', async () => {
  for (const id of [1, 2, 3]) await leave(id);
  let isBroken = true;
  const handlers = writing(async (ctx, id) => {
    await write(ctx, id);
    if (id === 2 && isBroken) throw new TypeError('quotes somebody');
  });
  await sweepOutbox(handlers);
  expect(await done()).toEqual(['done-1', 'done-3']);
  const [left] = await rows();
  expect(left).toMatchObject({ attempts: 1, lastError: 'TypeError' });
  expect(left!.dueAt.getTime()).toBeGreaterThan(Date.now());

  isBroken = false;
  await sweepOutbox(handlers);
  expect(await done()).toEqual(['done-1', 'done-3']);
  setClock(() => left!.dueAt);
  await sweepOutbox(handlers);
  expect(await done()).toEqual(['done-1', 'done-2', 'done-3']);
});

test('a row that always fails becomes a dead letter: kept, counted, never tried again', async () => {
  await leave(9);
  let tries = 0;
  const handlers = writing(async () => {
    tries += 1;
    throw new Error('no');
  });
  const start = currentTime().getTime();
  for (let round = 1; round <= MAX_ATTEMPTS + 3; round += 1) {
    setClock(() => new Date(start + round * 3_600_000));
    await sweepOutbox(handlers);
  }
  expect((await rows())[0]).toMatchObject({ attempts: MAX_ATTEMPTS, lastError: 'Error' });
  // Each attempt runs once in the batch and once alone.
  expect(tries).toBe(MAX_ATTEMPTS * 2);
  const failures = await metrics().outboxFailures.get();
  expect(
    failures.values.find((value) => value.labels.kind === 'broadcast.fan-out')!.value,
  ).toBeGreaterThanOrEqual(MAX_ATTEMPTS);
});

test('ids that do not fit the kind are never handed over', async () => {
  await pool().sql`insert into outbox (kind, ids, at, due_at) values
    ('broadcast.fan-out', '{"broadcastId": "1; drop"}', ${currentTime()}, ${currentTime()}), ('unheard-of', '{}', ${currentTime()}, ${currentTime()})`;
  await sweepOutbox(writing(write));
  expect((await rows()).map((row) => row.lastError)).toEqual(['ZodError', 'Error']);
  expect(await done()).toEqual([]);
});

test('the worker wakes by the hint after the commit and stops in order', async () => {
  const worker = await startWorker({
    registry: { jobs: [], recurring: [], sweeps: [], outbox: writing(write) },
    timings: FAST,
  });
  expect(await startWorker()).toBe(worker);
  await leave(5);
  await until('the effect', async () => (await done()).includes('done-5'));
  await worker.stop();
  expect(await pool().sql`select 1 from worker_heartbeats`).toHaveLength(0);
  await leave(6);
  expect(await done()).toEqual(['done-5']);
});
