import { ruleset as shipped } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { notePlace, replayNow, rulesetById } from '@/lib/domain/safety/rules/queries';
import { proposeInput, type RuleChanges, type RulesetView } from '@/lib/domain/safety/rules/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
import { rowRef } from '@/lib/platform/row-ref';

/**
 * Put a change of the rules before the clinical people, with what its replay says. One at a time, so that whoever agrees knows what
 * they agree to. Throws forbidden, invalid_request (a name that is taken or unknown), conflict (another one waits).
 */
export const proposeRules = command({
  name: 'risk-rules.propose',
  input: proposeInput,
  audit: (_ctx, _input, view: RulesetView) => ({ objectType: 'risk-ruleset', objectId: view.rulesetId }),
  repeat: {
    keep: ({ rulesetId }) => ({ id: rulesetId }),
    answer: (ctx, ids) => rulesetById(ctx, Number(ids.id)),
  },
  run: async (ctx, { changes, note }) => {
    requireRole(ctx, ['admin']);
    assertNamesFit(changes);
    await lockRulesets(ctx);
    const [waiting] = await ctx.tx.sql`select 1 from risk_rulesets where state = 'proposed'`;
    if (waiting)
      throw new AppError(
        'conflict',
        'Another change waits to be decided. Withdraw it before you propose the next one.',
      );
    const id = await insertRuleset(ctx, { kind: 'change', changes, note });
    return rulesetById(ctx, id);
  },
});

/** Proposals, decisions and going back happen one after the other. */
export const lockRulesets = (ctx: Ctx) => ctx.tx.sql`select pg_advisory_xact_lock(hashtext('risk_rulesets'))`;

interface NewRuleset {
  kind: RulesetView['kind'];
  changes: RuleChanges;
  note: string;
}

/** A proposal with its replay; going back is published at once and needs none. */
export async function insertRuleset(ctx: Ctx, { kind, changes, note }: NewRuleset): Promise<number> {
  const ref = rowRef();
  const sealed = await sealText(ctx.tx, 'installation', note.trim(), notePlace(ref));
  const isBack = kind === 'roll_back';
  const replayed = isBack ? null : await replayNow(ctx, changes);
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    insert into risk_rulesets (ref, kind, state, changes, replay, note, note_data_key_id, proposed_by, proposed_at, decided_by, decided_at)
    values (${ref}, ${kind}, ${isBack ? 'published' : 'proposed'}, ${JSON.stringify(changes)}::text::jsonb,
      ${replayed && JSON.stringify(replayed)}::text::jsonb, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.actor.id}, ${ctx.now},
      ${isBack ? ctx.actor.id : null}, ${isBack ? ctx.now : null})
    returning id`;
  return row!.id;
}

function assertNamesFit({ off, regraded, added }: RuleChanges): void {
  const known = new Set(shipped.rules.map(({ id }) => id));
  const unknown = [...off, ...Object.keys(regraded)].find((id) => !known.has(id));
  if (unknown !== undefined) throw wrong(`No shipped rule is called ${unknown}.`);
  const names = added.map(({ id }) => id);
  const taken = names.find((id, i) => known.has(id) || names.indexOf(id) !== i);
  if (taken !== undefined) throw wrong(`Another rule is called ${taken} already.`);
  if (off.length + Object.keys(regraded).length + added.length === 0)
    throw wrong('This changes nothing. Go back to the shipped rules instead.');
}

const wrong = (message: string) =>
  new AppError('invalid_request', message, { fields: [{ path: 'changes', message }] });
