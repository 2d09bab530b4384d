import { inTransaction } from '@/db/client';
import type { CommandState, Ctx } from '@/lib/platform/context';
import { isConnectionError } from '@/lib/platform/errors';

/** What became of one call in a common transaction. `alone`: nothing yet, it needs a transaction of its own. */
export type Outcome<Output> = { output: Output } | { error: unknown } | 'alone';

/** One call within the common transaction: `ctx` is the caller's, with that transaction and its time. */
export interface SharedCall<Work> {
  ctx: Ctx;
  work: Work;
}

export interface TogetherDefinition<Work, Output> {
  /** The act, as in a command. */
  name: string;
  /** Most calls of one transaction. */
  most: number;
  /** Most transactions at a time; whatever comes meanwhile waits for the next one. */
  atOnce: number;
  /** Calls under the same key, such as retries, never run at the same time. */
  keyOf: (call: SharedCall<Work>) => string;
  /** Decides and writes for all of them: an outcome for each, in their order. What it throws undoes everything. */
  run: (calls: SharedCall<Work>[]) => Promise<Outcome<Output>[]>;
}

interface Waiting<Work, Output> {
  call: SharedCall<Work>;
  key: string;
  settle: (outcome: Outcome<Output>) => void;
}

/**
 * Group commit. A call that comes while nothing runs begins at once, alone in its transaction; those that come while
 * transactions run share the next one, so that the price of starting, ending and flushing one is divided among them. A failure
 * undoes them all, and then each is `alone`; after a lost connection, when nobody knows whether it was committed, each fails.
 */
export function together<Work, Output>(
  definition: TogetherDefinition<Work, Output>,
): (ctx: Ctx, work: Work) => Promise<Outcome<Output>> {
  const waiting: Waiting<Work, Output>[] = [];
  const inFlight = new Set<string>();
  let running = 0;
  let isPlanned = false;

  const begin = () => {
    isPlanned = false;
    while (running < definition.atOnce) {
      const batch = take(waiting, inFlight, definition.most);
      if (batch.length === 0) return;
      running += 1;
      for (const { key } of batch) inFlight.add(key);
      void runBatch(definition, batch).finally(() => {
        running -= 1;
        for (const { key } of batch) inFlight.delete(key);
        begin();
      });
    }
  };

  return (ctx, work) =>
    new Promise((settle) => {
      const call = { ctx, work };
      waiting.push({ call, key: definition.keyOf(call), settle });
      // What arrived in the same turn of the event loop goes together.
      if (!isPlanned) setImmediate(begin);
      isPlanned = true;
    });
}

/** The longest waiting, each key once. */
function take<Work, Output>(
  waiting: Waiting<Work, Output>[],
  inFlight: ReadonlySet<string>,
  most: number,
): Waiting<Work, Output>[] {
  const keys = new Set(inFlight);
  const batch: Waiting<Work, Output>[] = [];
  for (let i = 0; i < waiting.length && batch.length < most; ) {
    const one = waiting[i]!;
    if (keys.has(one.key)) i += 1;
    else {
      keys.add(one.key);
      batch.push(one);
      waiting.splice(i, 1);
    }
  }
  return batch;
}

/** Settles every call of the batch; never throws. */
async function runBatch<Work, Output>(
  { name, run }: TogetherDefinition<Work, Output>,
  batch: Waiting<Work, Output>[],
): Promise<void> {
  const now = new Date(Math.max(...batch.map(({ call }) => call.ctx.now.getTime())));
  const states = batch.map((): CommandState => ({ name, auditCount: 0, afterCommit: [] }));
  try {
    const outcomes = await inTransaction(
      async (tx) => {
        const calls = batch.map(({ call: { ctx, work } }, i) => ({
          ctx: { ...ctx, tx, now, command: states[i]! },
          work,
        }));
        const decided = await run(calls);
        for (const [i, one] of decided.entries())
          if (one !== 'alone' && 'output' in one && states[i]!.auditCount === 0)
            throw new Error(`${name} left no audit entry`);
        return decided;
      },
      { arePlansKept: batch.length > 1 },
    );
    for (const state of states) for (const hint of state.afterCommit) hint();
    for (const [i, { settle }] of batch.entries()) settle(outcomes[i]!);
  } catch (error) {
    const outcome = isConnectionError(error) ? { error } : ('alone' as const);
    for (const { settle } of batch) settle(outcome);
  }
}
