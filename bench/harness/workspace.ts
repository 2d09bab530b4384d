import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '@/lib/cli/build';
import { projectRoot } from '@/lib/cli/project';

const FOLDERS = ['app', 'components', 'db', 'lib', 'messages', 'public'];
const FILES = [
  'instrumentation.ts',
  'middleware.ts',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'server.ts',
  'tsconfig.json',
];

/** Exists in the measured copy only: what the framework itself costs. */
const EMPTY_ROUTE = `export const dynamic = 'force-dynamic';
export const GET = () => new Response(null, { status: 200 });
export const POST = () => new Response(null, { status: 204 });
`;

export interface Workspace {
  folder: string;
  /** Seconds that the build took. */
  builtInS: number;
  remove: () => void;
}

/**
 * Copy the sources to a temporary folder, add the empty route there and build once. `node_modules` is hard-linked, since the
 * build follows no links out of its folder.
 */
export async function makeWorkspace(): Promise<Workspace> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'healing-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const name of [...FOLDERS, ...FILES].filter((one) => existsSync(path.join(projectRoot, one)))) {
      cpSync(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
    }
    linkTree(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
    mkdirSync(path.join(folder, 'app/api/bench-empty'), { recursive: true });
    writeFileSync(path.join(folder, 'app/api/bench-empty/route.ts'), EMPTY_ROUTE);
    const startedAt = performance.now();
    await ensureBuilt(new AbortController().signal, folder);
    return { folder, builtInS: (performance.now() - startedAt) / 1000, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Hard links where the file system allows, else copies. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
