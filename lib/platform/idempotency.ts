import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import { isSameMac, mac } from '@/lib/platform/crypto/secrets';
import { AppError, databaseError } from '@/lib/platform/errors';

/** Keyed HMAC of what a request asked for, so that another request under the same key is refused. */
export function fingerprintOf(operation: string, input: unknown): Buffer {
  return mac('fingerprint', `${operation}:${JSON.stringify(input)}`);
}

/** Throws when a key that was already used came with another request. */
export function assertSameRequest(kept: Buffer, given: Buffer): void {
  if (!isSameMac(kept, given)) {
    throw new AppError('idempotency_mismatch', 'This Idempotency-Key was already used for another request.');
  }
}

/**
 * Claim a key inside the command's transaction. Null: this is the first. Otherwise the kept object ids of the first answer.
 * A concurrent first waits on the unique index for the pool's lock time-out (2 s), then the caller gets 409 with Retry-After.
 */
export async function claimKey(
  ctx: Ctx,
  operation: string,
  claim: IdempotencyClaim,
): Promise<Record<string, unknown> | null> {
  const inserted = await ctx.tx.sql`
    insert into idempotency_keys (person_id, operation, key, fingerprint, at)
    values (${ctx.actor.id}, ${operation}, ${claim.key}, ${claim.fingerprint}, ${ctx.now})
    on conflict do nothing`.catch(translateWait);
  if (inserted.count === 1) return null;
  const [kept] = await ctx.tx.sql<{ fingerprint: Buffer; answer: { ids: Record<string, unknown> } }[]>`
    select fingerprint, answer from idempotency_keys
    where person_id = ${ctx.actor.id} and operation = ${operation} and key = ${claim.key}`;
  assertSameRequest(kept!.fingerprint, claim.fingerprint);
  return kept!.answer.ids;
}

/** Keep the ids of a successful answer with its claim. */
export async function keepAnswer(
  ctx: Ctx,
  operation: string,
  claim: IdempotencyClaim,
  ids: Record<string, unknown>,
): Promise<void> {
  await ctx.tx.sql`update idempotency_keys set answer = ${JSON.stringify({ status: 200, ids })}
    where person_id = ${ctx.actor.id} and operation = ${operation} and key = ${claim.key}`;
}

/** A lock wait that ran out means that the first request is still running. */
export function translateWait(error: unknown): never {
  if (databaseError(error)?.code !== '55P03') throw error;
  throw new AppError(
    'conflict',
    'The first request with this key is still running.',
    { retryAfterS: 1 },
    { cause: error },
  );
}
