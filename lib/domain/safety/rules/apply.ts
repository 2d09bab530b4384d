import { compileRuleset, type Detector } from '@/lib/domain/safety/detector/compile';
import { ruleset as shipped } from '@/lib/domain/safety/detector/ruleset/ruleset';
import type { Rule, Ruleset } from '@/lib/domain/safety/detector/types';
import type { AddedRule, RuleChanges } from '@/lib/domain/safety/rules/schema';

export interface NamedChanges {
  version: string;
  changes: RuleChanges;
}

/** Name of a version of this installation: the shipped one that it rests on, and its own number. */
export const versionOf = (rulesetId: number | null): string =>
  rulesetId === null ? shipped.version : `${shipped.version}+${rulesetId}`;

/**
 * The shipped rules with an installation's changes. What a change names and the shipped rules no longer have is passed over, and so
 * is a pattern that can no longer be read: an upgrade must never leave a text without a verdict.
 */
export function withChanges({ version, changes }: NamedChanges): Ruleset {
  const off = new Set(changes.off);
  const rules = shipped.rules
    .filter(({ id }) => !off.has(id))
    .map((rule) => ({ ...rule, grade: changes.regraded[rule.id] ?? rule.grade }));
  return { ...shipped, version, rules: [...rules, ...changes.added.flatMap(readable)] };
}

/** The detector of an installation's version. Costs some milliseconds: keep it by its version. */
export const detectorOf = (named: NamedChanges): Detector => compileRuleset(withChanges(named));

/** What is wrong with patterns that cannot be read; none when all can. */
export const faultsOfPatterns = (patterns: readonly string[]): string[] =>
  isReadable(patterns) ? [] : patterns.flatMap((pattern) => faultOf(pattern) ?? []);

function readable(rule: AddedRule): Rule[] {
  const { id, category, grade, reason, patterns: all } = rule;
  const patterns = isReadable(all) ? all : all.filter((pattern) => faultOf(pattern) === null);
  return patterns.length === 0 ? [] : [{ id, category, grade, reason, patterns }];
}

/** All at once, since compiling costs the same for one and for forty. */
const isReadable = (patterns: readonly string[]): boolean => faultIn(patterns) === null;
const faultOf = (pattern: string): string | null => faultIn([pattern]);

function faultIn(patterns: readonly string[]): string | null {
  try {
    const probe: Rule = { id: 'probe', category: 'suicide', grade: 'low', reason: 'probe', patterns };
    compileRuleset({ ...shipped, rules: [probe], dismissals: [] });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be read.';
  }
}
