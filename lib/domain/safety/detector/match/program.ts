import type { Element, Lexicon } from '@/lib/domain/safety/detector/match/parse-pattern';
import { parsePattern } from '@/lib/domain/safety/detector/match/parse-pattern';
import type { Vocabulary } from '@/lib/domain/safety/detector/match/vocabulary';

export const Step = { one: 0, optional: 1, repeated: 2, gap: 3, crossing: 4, not: 5 } as const;

/** A compiled pattern: it starts at its rarest element and grows to both sides. */
export interface Program {
  owner: number;
  anchor: number;
  /** Steps to the right of the anchor, and to the left of it from the nearest outwards. */
  right: Step_[];
  left: Step_[];
  /** The sets without which it cannot match, the rarest first. */
  needs: number[];
  /** It has a gap that leaves the sentence, so its needs may lie in another one. */
  crosses: boolean;
}

export interface Step_ {
  kind: number;
  /** The set for words, the width for gaps. */
  value: number;
}

const MOST_REPEATS = 6;

export { MOST_REPEATS };

/** Words so common that a pattern is never looked for by them when it has anything rarer; per mille of English. */
const COMMON = new Map<string, number>();
const COMMONEST =
  'the i to and a of you it in is that my me not for do am was on be have this with but so he she are they at or what if we all just like about would can no out up get when how there from will one know your him her has had an as been who going time people want think go because more feel good some really make now then could their did by them than even never over see life day way too only need much were work help someone any thing things back still us our which way being always take something right say said myself here well off into down day mean help him his feel tell love should why where man after day';
COMMONEST.split(' ').forEach((word, rank) => {
  if (!COMMON.has(word)) COMMON.set(word, 50 / (1 + rank / 3));
});

export function compilePattern(
  owner: number,
  pattern: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Program {
  const elements = parsePattern(pattern, lexicon);
  const anchor = rarest(elements);
  if (anchor < 0) throw new Error(`pattern without a word of its own: "${pattern}"`);
  const step = (element: Element) => toStep(element, vocabulary);
  return {
    owner,
    anchor: vocabulary.setOf(anchorPhrases(elements[anchor]!)),
    right: elements.slice(anchor + 1).map(step),
    left: elements.slice(0, anchor).reverse().map(step),
    needs: elements
      .flatMap((element, at) =>
        at !== anchor && element.kind === 'one' && !element.isOptional && !element.isRepeated
          ? [element.phrases]
          : [],
      )
      .sort((a, b) => costOf(a) - costOf(b))
      .map((phrases) => vocabulary.setOf(phrases)),
    crosses: elements.some((element) => element.kind === 'gap' && element.crosses),
  };
}

function anchorPhrases(element: Element): string[][] {
  if (element.kind === 'gap') throw new Error('a gap cannot be an anchor');
  return element.phrases;
}

function rarest(elements: Element[]): number {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  elements.forEach((element, at) => {
    if (element.kind !== 'one' || element.isOptional || element.isRepeated) return;
    const cost = costOf(element.phrases);
    if (cost < lowest) [best, lowest] = [at, cost];
  });
  return best;
}

const costs = new WeakMap<string[][], number>();

function costOf(phrases: string[][]): number {
  const cost = costs.get(phrases) ?? phrases.reduce((sum, phrase) => sum + frequency(phrase), 0);
  costs.set(phrases, cost);
  return cost;
}

/** A phrase is looked for by its first word and costs a little less than that word alone. */
const frequency = (phrase: string[]) => (COMMON.get(phrase[0]!) ?? 0.05) * (phrase.length > 1 ? 0.3 : 1);

function toStep(element: Element, vocabulary: Vocabulary): Step_ {
  if (element.kind === 'gap')
    return { kind: element.crosses ? Step.crossing : Step.gap, value: element.most };
  const value = vocabulary.setOf(element.phrases);
  if (element.kind === 'not') return { kind: Step.not, value };
  if (element.isRepeated) return { kind: Step.repeated, value };
  return { kind: element.isOptional ? Step.optional : Step.one, value };
}
