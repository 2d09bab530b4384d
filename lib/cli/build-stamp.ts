import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sourceFolders = ['app', 'components', 'lib', 'db', 'messages', 'public'];
// Without tsconfig.json: Next itself completes that file while it builds.
const sourceFiles = [
  'middleware.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'package-lock.json',
];

/** Whether the build in `.next` was finished from exactly these sources. */
export function isBuildCurrent(root: string): boolean {
  if (!existsSync(path.join(root, '.next', 'BUILD_ID'))) return false;
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === fingerprint(root);
}

/** Note from which sources the finished build came; `sources` was taken before it began. */
export function stampBuild(root: string, sources: string): void {
  writeFileSync(stampOf(root), sources);
}

/** Digest of names and contents: times of change say nothing after a checkout or a copy. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of sourcesOf(root)) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourcesOf(root: string): string[] {
  const found = sourceFiles.map((name) => path.join(root, name)).filter((file) => existsSync(file));
  for (const folder of sourceFolders) {
    const start = path.join(root, folder);
    if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const entry of readdirSync(start, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && !file.startsWith(notBuilt(root))) found.push(file);
    }
  }
  return found.sort();
}

/** The command line runs from its sources. */
function notBuilt(root: string): string {
  return path.join(root, 'lib', 'cli') + path.sep;
}

/** A new build empties the folder first, so a stamp never outlives its build. */
function stampOf(root: string): string {
  return path.join(root, '.next', 'healing-sources');
}
