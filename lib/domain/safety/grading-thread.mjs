import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

/**
 * The detector in a thread of its own: whatever it does to itself, nothing else waits for it. Words stay in memory. A thread is
 * plain Node.js, which reads no TypeScript, so it loads the rules through tsx, and compiles them before it says that it is ready.
 */
const tsconfig = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
const { detectorFor } = await tsImport('./rules/detector-for.ts', { parentURL: import.meta.url, tsconfig });
detectorFor(null);

parentPort.on('message', ({ id, text, options, rules }) => {
  try {
    parentPort.postMessage({ id, finding: detectorFor(rules)(text, options) });
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.name : typeof error });
  }
});
parentPort.postMessage({ isReady: true });
