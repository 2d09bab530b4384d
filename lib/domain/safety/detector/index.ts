import { compileRuleset, type Detector } from '@/lib/domain/safety/detector/compile';
import { ruleset } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { isEnglish } from '@/lib/domain/safety/detector/text/language';

let shipped: Detector | undefined;

/**
 * Grades one text by the shipped ruleset. Pure and browser-safe: no input, output or clock; the ruleset is compiled on
 * first use. Every flag names the words it rests on, the rule and a reason; a level of none is no promise of safety.
 */
export const detect: Detector = (text, options) => {
  shipped ??= compileRuleset(ruleset);
  return shipped(text, options);
};

/** False for text that is not recognised as English, which the rules cannot read. */
export const isScreened = (text: string): boolean => isEnglish(text);
