import { inTransaction, type Tx } from '@/db/client';
import type { Ctx } from '@/lib/platform/context';
import { mac } from '@/lib/platform/crypto/secrets';
import { singleton } from '@/lib/platform/process';

/** Failed tries of one account from one network. Source: quality.md, sign-in. Not scaled: it guards accounts, not capacity. */
export const FAILURES_MAX = 10;
export const FAILURES_WINDOW_MS = 15 * 60_000;

/** What is counted together: the account, however it was named, or an unknown name; and the network. */
export interface Attempt {
  nameHmac: Buffer;
  network: string;
}

export function attemptOf(ctx: Ctx, accountId: number | null, name: string): Attempt {
  const subject = accountId === null ? `name:${name}` : `account:${accountId}`;
  return { nameHmac: mac('sign-in-name', subject), network: ctx.network };
}

/**
 * Count an attempt as failed before its password is looked at, so that tries in parallel cannot slip through. False: there were
 * too many. A success forgets it again with `forgetFailures`.
 */
export function countAttempt(ctx: Ctx, { nameHmac, network }: Attempt): Promise<boolean> {
  const since = new Date(ctx.now.getTime() - FAILURES_WINDOW_MS);
  return inTransaction(async (tx) => {
    // Read and insert are one step per account and network, also between processes.
    await tx.sql`select pg_advisory_xact_lock(${lockKey(nameHmac)}::bigint)`;
    const inserted = await tx.sql`
      insert into sign_in_failures (name_hmac, network, at)
      select ${nameHmac}, ${network}, ${ctx.now}
      where (select count(*) from sign_in_failures
        where name_hmac = ${nameHmac} and network = ${network} and at > ${since}) < ${FAILURES_MAX}`;
    return inserted.count === 1;
  });
}

/** The account's owner is in: what failed before from this network no longer counts. */
export async function forgetFailures(tx: Tx, { nameHmac, network }: Attempt): Promise<void> {
  await tx.sql`delete from sign_in_failures where name_hmac = ${nameHmac} and network = ${network}`;
}

/**
 * One try at a time per account and network in this process: several right passwords at once would otherwise count each other
 * as failures for the moment they take.
 */
export async function inTurn<T>({ nameHmac, network }: Attempt, work: () => Promise<T>): Promise<T> {
  const turns = singleton('sign-in-turns', () => new Map<string, Promise<unknown>>());
  const key = `${nameHmac.toString('base64')}:${network}`;
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}

const lockKey = (hmac: Buffer) => hmac.readBigInt64BE(0).toString();
