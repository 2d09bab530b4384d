import { inTransaction } from '@/db/client';
import type { CommandState, Ctx } from '@/lib/platform/context';
import { isConnectionError } from '@/lib/platform/errors';
import { gather } from '@/lib/platform/gather';
import { log } from '@/lib/platform/log';

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
  const { most, atOnce, keyOf } = definition;
  const add = gather<Waiting<Work, Output>>({
    most,
    atOnce,
    keyOf: ({ call }) => keyOf(call),
    run: (batch) => runBatch(definition, batch),
  });
  return (ctx, work) => new Promise((settle) => add({ call: { ctx, work }, settle }));
}

/** Settles every call of the batch; never throws. */
async function runBatch<Work, Output>(
  { name, run }: TogetherDefinition<Work, Output>,
  batch: Waiting<Work, Output>[],
): Promise<void> {
  const now = new Date(Math.max(...batch.map(({ call }) => call.ctx.now.getTime())));
  const states = batch.map((): CommandState => ({ name, auditCount: 0, afterCommit: [] }));
  let outcomes: Outcome<Output>[];
  try {
    outcomes = await inTransaction(
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
  } catch (error) {
    if (batch.length > 1) log().warn({ err: error, act: name, count: batch.length }, 'a shared act failed');
    const outcome = isConnectionError(error) ? { error } : ('alone' as const);
    for (const { settle } of batch) settle(outcome);
    return;
  }
  // It is committed: whatever fails from here on, no act may be taken for undone and run again.
  for (const [i, { settle }] of batch.entries()) settle(outcomes[i]!);
  for (const state of states) for (const hint of state.afterCommit) tryHint(hint, name);
}

/** Hints may be lost. */
function tryHint(hint: () => void, act: string): void {
  try {
    hint();
  } catch (error) {
    log().warn({ err: error, act }, 'a hint failed');
  }
}
