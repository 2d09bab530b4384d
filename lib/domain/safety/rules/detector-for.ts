import type { Detector } from '@/lib/domain/safety/detector/compile';
import { shippedDetector } from '@/lib/domain/safety/detector/index';
import { detectorOf, type NamedChanges } from '@/lib/domain/safety/rules/apply';

let changed: { version: string; detect: Detector } | undefined;

/** The detector of the rules that count: the shipped ones, or those with an installation's changes, compiled once a version. */
export function detectorFor(rules: NamedChanges | null): Detector {
  if (!rules) return shippedDetector();
  if (changed?.version !== rules.version) changed = { version: rules.version, detect: detectorOf(rules) };
  return changed.detect;
}
