import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { lockRulesets } from '@/lib/domain/safety/rules/commands/propose-rules';
import { replayNow, rulesetById } from '@/lib/domain/safety/rules/queries';
import { type RuleChanges, rulesetTarget } from '@/lib/domain/safety/rules/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

interface Proposal {
  id: number;
  proposedBy: number;
  changes: RuleChanges;
}

const audit = (_ctx: Ctx, { id }: { id: number }) => ({ objectType: 'risk-ruleset', objectId: id });
const refusalFacts = ({ id }: { id: number }) => ({ objectType: 'risk-ruleset', objectId: id });

/**
 * Agree to a change, as the clinical person who is the second: it counts from the next text on. It is replayed once more, since
 * cases may have come since. Throws forbidden, not_found, conflict (decided already, fewer found than now, or an example fails).
 */
export const publishRules = command({
  name: 'risk-rules.publish',
  input: rulesetTarget,
  audit,
  refusalFacts,
  run: async (ctx, { id }) => {
    requireRole(ctx, CLINICAL_ROLES);
    const proposal = await holdProposal(ctx, id);
    if (proposal.proposedBy === ctx.actor.id)
      throw new AppError('forbidden', 'Somebody else has to agree to a change that you proposed.');
    const replayed = await replayNow(ctx, proposal.changes);
    if (replayed.faults.length > 0)
      throw new AppError('conflict', 'An example of an added rule does not come out as it says.');
    if (replayed.losses.length > 0)
      throw new AppError(
        'conflict',
        'With this change fewer dangerous texts would be found, so it cannot be published.',
      );
    await ctx.tx
      .sql`update risk_rulesets set ended_at = ${ctx.now} where state = 'published' and ended_at is null`;
    await ctx.tx.sql`
      update risk_rulesets set state = 'published', decided_by = ${ctx.actor.id}, decided_at = ${ctx.now},
        replay = ${JSON.stringify(replayed)}::text::jsonb where id = ${id}`;
    return rulesetById(ctx, id);
  },
});

/** Say no to a change. Throws forbidden, not_found, conflict. */
export const declineRules = command({
  name: 'risk-rules.decline',
  input: rulesetTarget,
  audit,
  refusalFacts,
  run: async (ctx, { id }) => {
    requireRole(ctx, CLINICAL_ROLES);
    await holdProposal(ctx, id);
    return end(ctx, id, 'declined');
  },
});

/** Take a proposal back. Throws forbidden, not_found, conflict. */
export const withdrawRules = command({
  name: 'risk-rules.withdraw',
  input: rulesetTarget,
  audit,
  refusalFacts,
  run: async (ctx, { id }) => {
    requireRole(ctx, ['admin']);
    await holdProposal(ctx, id);
    return end(ctx, id, 'withdrawn');
  },
});

async function end(ctx: Ctx, id: number, state: 'declined' | 'withdrawn') {
  await ctx.tx.sql`
    update risk_rulesets set state = ${state}, decided_by = ${ctx.actor.id}, decided_at = ${ctx.now} where id = ${id}`;
  return rulesetById(ctx, id);
}

async function holdProposal(ctx: Ctx, id: number): Promise<Proposal> {
  await lockRulesets(ctx);
  const [row] = await ctx.tx.sql<(Proposal & { state: string })[]>`
    select id, proposed_by as "proposedBy", changes, state from risk_rulesets where id = ${id} for update`;
  if (!row) throw notFound();
  if (row.state !== 'proposed') throw new AppError('conflict', 'This change has been decided already.');
  return row;
}
