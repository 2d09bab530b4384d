import { parentPort } from 'node:worker_threads';
import { detect } from './detector/detect.mjs';
import { detectorOf } from './rules/detector-of.mjs';

let changed;

/** The rules that count; those of an installation are compiled once a version. */
function detectorFor(rules) {
  if (!rules) return detect;
  if (changed?.version !== rules.version) changed = { version: rules.version, detect: detectorOf(rules) };
  return changed.detect;
}

/** The detector in a thread of its own: whatever it does to itself, nothing else waits for it. Words stay in memory. */
parentPort.on('message', ({ id, text, options, rules }) => {
  try {
    parentPort.postMessage({ id, finding: detectorFor(rules)(text, options) });
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.name : typeof error });
  }
});
parentPort.postMessage({ isReady: true });
