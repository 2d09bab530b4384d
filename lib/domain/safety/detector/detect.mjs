import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/**
 * The detector for plain Node.js, which reads no TypeScript: the scorer of the labelled sets imports this file.
 * Everything else imports ./index.
 */
const tsconfig = fileURLToPath(new URL('../../../../tsconfig.json', import.meta.url));
const detector = await tsImport('./index.ts', { parentURL: import.meta.url, tsconfig });

// Compiled on import, so that no message's time pays for it.
detector.shippedDetector();

export const detect = detector.detect;
export const isScreened = detector.isScreened;
