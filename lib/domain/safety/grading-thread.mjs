import { parentPort } from 'node:worker_threads';
import { detect } from './detector/detect.mjs';

/** The detector in a thread of its own: whatever it does to itself, nothing else waits for it. Words stay in memory. */
parentPort.on('message', ({ id, text, options }) => {
  try {
    parentPort.postMessage({ id, finding: detect(text, options) });
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.name : typeof error });
  }
});
parentPort.postMessage({ isReady: true });
