import type { z } from 'zod';
import type { Act } from '@/lib/next/submission';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';

/**
 * A function that hashes a password before its command begins, as an act for `action`: the command itself takes the hash, which no
 * browser may supply.
 */
export function hashing<Schema extends z.ZodType, Output>(
  run: (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim) => Promise<Output>,
  definition: Act<Schema, Output>['definition'],
): Act<Schema, Output> {
  return Object.assign(
    (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim) => run(ctx, input, claim),
    {
      definition,
    },
  );
}
