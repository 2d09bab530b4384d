import { insertRuleset, lockRulesets } from '@/lib/domain/safety/rules/commands/propose-rules';
import { rulesetById } from '@/lib/domain/safety/rules/queries';
import {
  NO_CHANGES,
  type RuleChanges,
  type RulesetView,
  rollBackInput,
} from '@/lib/domain/safety/rules/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Go back to an earlier published version, or to the shipped rules, at once: two people had agreed to that one, and a bad change must
 * not wait for a second person. Throws forbidden, not_found, conflict (it counts already).
 */
export const rollBackRules = command({
  name: 'risk-rules.roll-back',
  input: rollBackInput,
  audit: (_ctx, { to }, view: RulesetView) => ({
    objectType: 'risk-ruleset',
    objectId: view.rulesetId,
    details: { to },
  }),
  refusalFacts: ({ to }) => ({ objectType: 'risk-ruleset', objectId: to ?? undefined }),
  repeat: {
    keep: ({ rulesetId }) => ({ id: rulesetId }),
    answer: (ctx, ids) => rulesetById(ctx, Number(ids.id)),
  },
  run: async (ctx, { to, note }) => {
    requireRole(ctx, ['admin']);
    await lockRulesets(ctx);
    const changes = to === null ? NO_CHANGES : await publishedChanges(ctx, to);
    const { count } = await ctx.tx.sql`
      update risk_rulesets set ended_at = ${ctx.now}
      where state = 'published' and ended_at is null and changes <> ${JSON.stringify(changes)}::text::jsonb`;
    if (count === 0) throw new AppError('conflict', 'These rules count already.');
    return rulesetById(ctx, await insertRuleset(ctx, { kind: 'roll_back', changes, note }));
  },
});

async function publishedChanges(ctx: Ctx, id: number): Promise<RuleChanges> {
  const [row] = await ctx.tx.sql<{ changes: RuleChanges }[]>`
    select changes from risk_rulesets where id = ${id} and state = 'published'`;
  if (!row) throw notFound();
  return row.changes;
}
