import { compileRuleset, type Detector } from '@/lib/domain/safety/detector/compile';
import { ruleset } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { isEnglish } from '@/lib/domain/safety/detector/text/language';
import type { DetectOptions, Finding } from '@/lib/domain/safety/detector/types';

let shipped: Detector | undefined;

/**
 * Grades one text by the shipped ruleset. Pure and browser-safe: no input, output or clock; the ruleset is compiled on
 * first use. Every flag names the words it rests on, the rule and a reason; a level of none is no promise of safety.
 */
export const detect = (text: string, options?: DetectOptions): Finding => shippedDetector()(text, options);

/** The detector of the shipped ruleset, compiled once. */
export function shippedDetector(): Detector {
  shipped ??= compileRuleset(ruleset);
  return shipped;
}

/** False for text that is not recognised as English, which the rules cannot read. */
export const isScreened = (text: string): boolean => isEnglish(text);
