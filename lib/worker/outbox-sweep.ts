import type { z } from 'zod';
import { inTransaction, pool, type Tx } from '@/db/client';
import { ANONYMOUS, type CommandState, type Ctx, currentTime, makeContext } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { metrics } from '@/lib/platform/metrics';
import { MAX_ATTEMPTS, type OutboxKind, type OutboxKinds } from '@/lib/platform/outbox';

/** The effect of one kind of row, in the transaction that deletes the row. Only the database: anything else could happen twice. */
export interface OutboxHandler<Ids = unknown> {
  ids: z.ZodType<Ids>;
  run: (ctx: Ctx, ids: Ids) => Promise<void>;
}
export type OutboxHandlers = { [K in OutboxKind]: OutboxHandler<OutboxKinds[K]> };

interface Row {
  id: number;
  kind: string;
  ids: unknown;
}

const BATCH = 100;

/** Take all rows that are due, in batches, while other workers take others. */
export async function sweepOutbox(handlers: OutboxHandlers): Promise<void> {
  for (;;) {
    const taken = await takeBatch(handlers);
    if (taken < BATCH) return;
  }
}

/** Together is the fast way; when one row fails, all are tried apart, so that it stops nobody but itself. */
async function takeBatch(handlers: OutboxHandlers): Promise<number> {
  try {
    return await take(handlers, (tx) => lockDue(tx, BATCH));
  } catch {
    const due = await readDue(pool(), BATCH);
    for (const row of due) await takeAlone(handlers, row);
    return due.length;
  }
}

async function takeAlone(handlers: OutboxHandlers, { id, kind }: Row): Promise<void> {
  try {
    await take(handlers, (tx) => lockRow(tx, id));
  } catch (error) {
    await noteFailure(id, kind, error);
  }
}

async function take(handlers: OutboxHandlers, lock: (tx: Tx) => Promise<Row[]>): Promise<number> {
  const state: CommandState = { name: 'outbox', auditCount: 0, afterCommit: [] };
  const taken = await inTransaction(async (tx) => {
    const rows = await lock(tx);
    if (rows.length === 0) return 0;
    // Commands that a handler calls join this transaction.
    const ctx = { ...makeContext(ANONYMOUS), tx, command: state };
    for (const row of rows) await effect(handlers, ctx, row);
    await tx.sql`delete from outbox where id = any(${rows.map((row) => row.id)}::bigint[])`;
    return rows.length;
  });
  for (const hint of state.afterCommit) hint();
  return taken;
}

async function effect(handlers: OutboxHandlers, ctx: Ctx, { kind, ids }: Row): Promise<void> {
  const handler = (handlers as Record<string, OutboxHandler | undefined>)[kind];
  if (!handler) throw new Error('No handler for this kind.');
  await handler.run(ctx, handler.ids.parse(ids));
}

const lockDue = (tx: Tx, limit: number) => tx.sql<Row[]>`
  select id, kind, ids from outbox where due_at <= ${currentTime()} and attempts < ${MAX_ATTEMPTS}
  order by due_at, id limit ${limit} for update skip locked`;

const readDue = (tx: Tx, limit: number) => tx.sql<Row[]>`
  select id, kind, ids from outbox where due_at <= ${currentTime()} and attempts < ${MAX_ATTEMPTS} order by due_at, id limit ${limit}`;

const lockRow = (tx: Tx, id: number) => tx.sql<Row[]>`
  select id, kind, ids from outbox where id = ${id} and due_at <= ${currentTime()} for update skip locked`;

/** Later again: after 2, 4, 8 … seconds. The last failure raises the alarm. */
async function noteFailure(id: number, kind: string, error: unknown): Promise<void> {
  const name = error instanceof Error ? error.name : typeof error;
  const [row] = await pool().sql<{ attempts: number }[]>`
    update outbox set attempts = attempts + 1, last_error = ${name},
      due_at = ${currentTime()}::timestamptz + power(2, attempts + 1) * interval '1 second'
    where id = ${id} returning attempts`;
  metrics().outboxFailures.labels(kind).inc();
  const facts = { err: error, outboxId: id, kind, attempts: row?.attempts };
  if (row && row.attempts >= MAX_ATTEMPTS) log().error({ ...facts, alarm: true }, 'outbox row is dead');
  else log().warn(facts, 'outbox row failed');
}
