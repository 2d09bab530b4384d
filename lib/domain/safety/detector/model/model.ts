import { categoryOf } from '@/lib/domain/safety/detector/model/category';
import {
  featuresOf,
  handicapOf,
  MOST_FEATURES,
  type Prepared,
  prepare,
  type Unit,
  unitsOf,
} from '@/lib/domain/safety/detector/model/features';
import { encodedWeights, scale, shift, threshold } from '@/lib/domain/safety/detector/model/weights';
import type { Words } from '@/lib/domain/safety/detector/text/words';
import type { RiskCategory } from '@/lib/domain/safety/detector/types';

/** The part of a text, and what it seems to be about. */
export interface Suspicion extends Unit {
  category: RiskCategory;
}

/** Beyond this many words a text is scored in part only: the rules read all of it. */
const MOST_WORDS = 2_000;

/** How much more clearly a text must speak in which a rule saw something and took it back. */
export const DOUBT = 1.5;

let weights: Int8Array | undefined;

function load(): Int8Array {
  const bytes = atob(encodedWeights);
  const made = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) made[at] = (bytes.charCodeAt(at) << 24) >> 24;
  return made;
}

/**
 * A linear model of words, pairs and kinds of words, for what no rule recognises. Gives the part of the text that
 * speaks most for risk when it passes the threshold by a margin. It can only raise "none" to "low".
 */
export function suspect(words: Words, margin: number): Suspicion | undefined {
  const read = words.count > MOST_WORDS ? { ...words, count: MOST_WORDS } : words;
  const prepared = prepare(read);
  let best: Unit | undefined;
  const units = unitsOf(read);
  let highest = threshold + handicapOf(units.length) + margin;
  for (const unit of units) {
    const score = scoreOf(unit, prepared);
    if (score > highest) [best, highest] = [unit, score];
  }
  return best && { ...best, category: categoryOf(best, prepared) };
}

const features = new Int32Array(MOST_FEATURES);

function scoreOf(unit: Unit, prepared: Prepared): number {
  weights ??= load();
  const count = featuresOf(unit, prepared, features);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weights[features[at]!]!;
  return (sum * scale) / Math.sqrt(count) + shift;
}
