import type { ApiError } from '@/lib/client/api-error';
import { backoffMs } from '@/lib/client/backoff';

export type Decision =
  /** Try again by itself, under the same key. */
  | { kind: 'retry'; waitMs: number }
  /** Other words went under this key before, although no answer came: these are another message, under a key of their own. */
  | { kind: 'anew' }
  /** Give the words back to the person with the reason. */
  | { kind: 'fail' };

const mostMs = 30_000;
/** A failure on the server's side that repeats is not worth trying for ever without telling. */
const triesOfInternal = 4;

/**
 * What to do after a send did not succeed. Whatever passes by itself is repeated (no network, time-out, too much at once, a first
 * try still running); a refusal is final until the person decides. `tries` counts this one.
 */
export function decideAfter(error: ApiError, tries: number, random: () => number = Math.random): Decision {
  if (error.code === 'idempotency_mismatch') return { kind: 'anew' };
  if (!passes(error, tries)) return { kind: 'fail' };
  const own = backoffMs(tries, { firstMs: 1_000, mostMs, random });
  const asked = error.retryAfterS === undefined ? 0 : error.retryAfterS * 1_000;
  return { kind: 'retry', waitMs: Math.max(asked, own) };
}

function passes({ code, status, retryAfterS }: ApiError, tries: number): boolean {
  if (['unreached', 'timed_out', 'unavailable', 'rate_limited'].includes(code)) return true;
  if (code === 'conflict') return retryAfterS !== undefined;
  return status >= 500 && tries < triesOfInternal;
}
