import { setImmediate } from 'node:timers/promises';
import type { Detector } from '@/lib/domain/safety/detector/compile';
import { detect } from '@/lib/domain/safety/detector/index';
import { GRADES, type Grade } from '@/lib/domain/safety/detector/types';
import { labelledSet } from '@/lib/domain/safety/labelled/labelled-set';
import { detectorOf, faultsOfPatterns, type NamedChanges } from '@/lib/domain/safety/rules/apply';
import type { ChangedVerdict, Figures, Replay, RuleChanges } from '@/lib/domain/safety/rules/schema';

/** A text with the label that it should get. */
export interface LabelledCase {
  text: string;
  label: 'risk' | 'none';
  kind: string;
  isUrgent: boolean;
  /** Of a case of this installation: its message, which stands for words that the console does not show. */
  messageId: number | null;
}

interface Judged extends LabelledCase {
  before: Grade;
  after: Grade;
}

const CHANGED_MAX = 100;
/** Texts graded in one go: some milliseconds, after which whoever waits for the process gets a turn. */
const AT_ONCE = 50;
const HIGH = GRADES.indexOf('high');

/**
 * What a change of rules does to the labelled texts: the shipped set and the installation's cases, graded by the rules that count
 * now and by the changed ones. No input or output; costs about a tenth of a millisecond a text, in small portions.
 */
export async function replay(
  own: readonly LabelledCase[],
  now: NamedChanges | null,
  changed: RuleChanges,
): Promise<Replay> {
  const before = now ? detectorOf(now) : detect;
  const after = detectorOf({ version: 'proposed', changes: changed });
  const judge = (one: LabelledCase): Judged => ({
    ...one,
    before: before(one.text).level,
    after: after(one.text).level,
  });
  const shippedCases = await inPortions(
    labelledSet.map((one) => ({ ...one, messageId: null })),
    judge,
  );
  const ownCases = await inPortions(own, judge);
  const all = [...shippedCases, ...ownCases];
  const different = all.filter((one) => one.before !== one.after);
  const faults = faultsOf(changed, after);
  return {
    shipped: { before: figuresOf(shippedCases, 'before'), after: figuresOf(shippedCases, 'after') },
    own: { before: figuresOf(ownCases, 'before'), after: figuresOf(ownCases, 'after') },
    byCategory: byCategory(all),
    changed: different.slice(0, CHANGED_MAX).map(shownChange),
    changedCount: different.length,
    losses: lossesOf(all),
    faults,
  };
}

async function inPortions(cases: readonly LabelledCase[], judge: (one: LabelledCase) => Judged) {
  const judged: Judged[] = [];
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    judged.push(...cases.slice(from, from + AT_ONCE).map(judge));
    await setImmediate();
  }
  return judged;
}

function figuresOf(cases: readonly Judged[], at: 'before' | 'after'): Figures {
  const risk = cases.filter(({ label }) => label === 'risk');
  const none = cases.filter(({ label }) => label === 'none');
  const urgent = risk.filter(({ isUrgent }) => isUrgent);
  const isFlagged = (one: Judged) => one[at] !== 'none';
  return {
    found: risk.filter(isFlagged).length,
    risk: risk.length,
    wrong: none.filter(isFlagged).length,
    none: none.length,
    urgentFound: urgent.filter((one) => GRADES.indexOf(one[at]) >= HIGH).length,
    urgent: urgent.length,
  };
}

function byCategory(cases: readonly Judged[]): Replay['byCategory'] {
  const risk = Map.groupBy(
    cases.filter(({ label }) => label === 'risk'),
    ({ kind }) => kind,
  );
  return [...risk].map(([category, ones]) => ({
    category,
    risk: ones.length,
    before: ones.filter(({ before }) => before !== 'none').length,
    after: ones.filter(({ after }) => after !== 'none').length,
  }));
}

/** A loss of sensitivity, in any category or in urgency, blocks publishing (A16). */
function lossesOf(cases: readonly Judged[]): string[] {
  const lost = byCategory(cases).flatMap(({ category, before, after }) => (after < before ? [category] : []));
  const isLessUrgent =
    figuresOf(cases, 'after').urgentFound < figuresOf(cases, 'before').urgentFound ? ['urgent'] : [];
  return [...lost, ...isLessUrgent];
}

/** Added rules against their own patterns and examples. */
function faultsOf({ added }: RuleChanges, after: Detector): Replay['faults'] {
  return added.flatMap(({ id, patterns, finds, leaves }) => {
    const isHit = (text: string) => after(text).spans.some(({ rule }) => rule === id);
    return [
      ...faultsOfPatterns(patterns),
      ...finds.filter((text) => !isHit(text)).map((text) => `It does not find: ${text}`),
      ...leaves.filter(isHit).map((text) => `It does not leave alone: ${text}`),
    ].map((fault) => ({ rule: id, fault }));
  });
}

const shownChange = ({ text, messageId, label, kind, before, after }: Judged): ChangedVerdict => ({
  text: messageId === null ? text : null,
  messageId,
  label,
  kind,
  before,
  after,
});
