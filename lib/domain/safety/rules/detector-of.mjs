import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/** ./apply for a thread of plain Node.js, which reads no TypeScript. Everything else imports ./apply. */
const tsconfig = fileURLToPath(new URL('../../../../tsconfig.json', import.meta.url));
const rules = await tsImport('./apply.ts', { parentURL: import.meta.url, tsconfig });

export const detectorOf = rules.detectorOf;
