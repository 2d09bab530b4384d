import type { z } from 'zod';
import { inTransaction } from '@/db/client';
import { type AuditFacts, auditRow, insertAudit, recordAudit } from '@/lib/platform/audit';
import { type CommandState, type Ctx, type IdempotencyClaim, isAnonymous } from '@/lib/platform/context';
import { AppError, asAppError, isRetryable } from '@/lib/platform/errors';
import { claimKey, keepAnswer } from '@/lib/platform/idempotency';
import { countAct, isFirstOver, refusalOver } from '@/lib/platform/rate-limits';
import type { Outcome } from '@/lib/platform/together';

const MAX_TRIES = 3;

export interface CommandDefinition<Schema extends z.ZodType, Output> {
  /** Audit action, rate-limit key and log field, e.g. `block.create`. */
  name: string;
  input: Schema;
  /** Rate-limit key when several commands share one limit; otherwise the name. */
  limit?: string;
  /** Facts of the one entry written after `run`; `in-run` when it writes its own; `none` only for what is not an act (typing). */
  audit: ((ctx: Ctx, input: z.output<Schema>, output: Output) => AuditFacts) | 'in-run' | 'none';
  /** What a refusal names: never more than the caller already sent. */
  refusalFacts?: (input: z.output<Schema>) => AuditFacts;
  /** For commands that create something: what to keep under an Idempotency-Key and how to answer again from it. Ids only. */
  repeat?: {
    keep: (output: Output) => Record<string, unknown>;
    answer: (ctx: Ctx, ids: Record<string, unknown>) => Promise<Output>;
  };
  /**
   * For an act that comes so often that several shall share a transaction: what became of it in one, or null where it cannot
   * share. Audits like `run`, which does what is left `alone`.
   */
  together?: (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim) => Promise<Outcome<Output> | null>;
  /** Decides and writes. May run up to three times after a deadlock, so it has no effect outside the transaction. */
  run: (ctx: Ctx, input: z.output<Schema>) => Promise<Output>;
}

export interface Command<Schema extends z.ZodType, Output> {
  readonly definition: CommandDefinition<Schema, Output>;
  (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim): Promise<Output>;
}

const registry = new Map<string, { audited: boolean }>();

/** Names of every command loaded, for the audit documentation and its test. */
export const commandNames = () => new Map(registry);

/**
 * One act: rate limit (counted outside, so that a rollback refunds nothing), one transaction with its audit entry, up to three
 * tries after a deadlock, an audited refusal after a rollback. Called within another command it joins that transaction.
 */
export function command<Schema extends z.ZodType, Output>(
  definition: CommandDefinition<Schema, Output>,
): Command<Schema, Output> {
  registry.set(definition.name, { audited: definition.audit !== 'none' });
  const call = async (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim): Promise<Output> => {
    if (ctx.command) return runNested(definition, ctx, input);
    await takeFromLimit(definition.limit ?? definition.name, ctx);
    try {
      const outcome = (await definition.together?.(ctx, input, claim)) ?? 'alone';
      if (outcome === 'alone') return await runInTransaction(definition, ctx, input, claim);
      if ('error' in outcome) throw outcome.error;
      return outcome.output;
    } catch (error) {
      await recordRefusal(definition, ctx, input, error);
      throw error;
    }
  };
  return Object.assign(call, { definition });
}

async function takeFromLimit(name: string, ctx: Ctx): Promise<void> {
  if (ctx.countedLimit === name || ctx.actor.sessionId === null) return;
  const count = await countAct(name, String(ctx.actor.id), ctx.now);
  await refuseOver(name, count, ctx);
}

/** Throws rate_limited above the limit; the first refusal of a window is audited. */
export async function refuseOver(name: string, count: number, ctx: Ctx): Promise<void> {
  const refusal = refusalOver(name, count, ctx.now);
  if (!refusal) return;
  if (isFirstOver(name, count) && !isAnonymous(ctx.actor)) {
    await inTransaction((tx) =>
      insertAudit(tx, auditRow(ctx, { action: name, outcome: 'refused', objectType: 'limit' })),
    );
  }
  throw refusal;
}

async function runInTransaction<Schema extends z.ZodType, Output>(
  definition: CommandDefinition<Schema, Output>,
  ctx: Ctx,
  input: z.output<Schema>,
  claim?: IdempotencyClaim,
): Promise<Output> {
  for (let attempt = 1; ; attempt += 1) {
    const state: CommandState = { name: definition.name, auditCount: 0, afterCommit: [], idempotency: claim };
    try {
      const output = await inTransaction((tx) =>
        runOnce(definition, { ...ctx, tx, command: state }, input, claim),
      );
      for (const hint of state.afterCommit) hint();
      return output;
    } catch (error) {
      if (attempt === MAX_TRIES || !isRetryable(error)) throw error;
    }
  }
}

async function runOnce<Schema extends z.ZodType, Output>(
  definition: CommandDefinition<Schema, Output>,
  ctx: Ctx,
  input: z.output<Schema>,
  claim?: IdempotencyClaim,
): Promise<Output> {
  const { repeat } = definition;
  if (repeat && claim) {
    const kept = await claimKey(ctx, definition.name, claim);
    if (kept) return repeat.answer(ctx, kept);
  }
  const output = await runNested(definition, ctx, input);
  if (repeat && claim) await keepAnswer(ctx, definition.name, claim, repeat.keep(output));
  return output;
}

async function runNested<Schema extends z.ZodType, Output>(
  definition: CommandDefinition<Schema, Output>,
  ctx: Ctx,
  input: z.output<Schema>,
): Promise<Output> {
  const state = ctx.command!;
  const before = state.auditCount;
  const output = await definition.run(ctx, input);
  if (typeof definition.audit === 'function') {
    await recordAudit(ctx, { action: definition.name, ...definition.audit(ctx, input, output) });
  }
  if (definition.audit !== 'none' && state.auditCount === before)
    throw new Error(`${definition.name} left no audit entry`);
  return output;
}

/** Attempts of known persons leave a trace too: in a transaction of its own, because the act's was rolled back. */
async function recordRefusal<Schema extends z.ZodType, Output>(
  definition: CommandDefinition<Schema, Output>,
  ctx: Ctx,
  input: z.output<Schema>,
  error: unknown,
): Promise<void> {
  const refusal = asAppError(error);
  const isRefusal = ['forbidden', 'suspended', 'not_found'].includes(refusal.code);
  if (!isRefusal || isAnonymous(ctx.actor) || definition.audit === 'none') return;
  const entry = { action: definition.name, outcome: 'refused' as const, ...definition.refusalFacts?.(input) };
  await inTransaction((tx) => insertAudit(tx, auditRow(ctx, entry)));
}

/** Refuse unless the actor has one of the roles. What a role may not use looks forbidden, not absent: the console is no secret. */
export function requireRole(ctx: Ctx, roles: readonly string[]): void {
  if (!roles.includes(ctx.actor.role)) throw new AppError('forbidden', 'Your role does not allow this.');
}
