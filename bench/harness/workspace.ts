import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
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

/** The same without Next in front: an endpoint of our own table that does nothing. */
const EMPTY_ENDPOINT = `import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';

export const emptyEndpoint = endpoint({
  method: 'GET',
  path: '/api/bench-direct',
  summary: 'Nothing',
  tag: 'Benchmark',
  input: z.strictObject({}),
  status: 204,
  access: 'public',
  run: async () => undefined,
});
`;

export interface Workspace {
  folder: string;
  /** Seconds that the build took. */
  builtInS: number;
  remove: () => void;
}

/**
 * Copy the sources to a temporary folder, add the empty route and the empty endpoint there and build once. `node_modules` is hard-linked, since the
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
    addEmptyEndpoint(folder);
    const startedAt = performance.now();
    await ensureBuilt(new AbortController().signal, folder);
    return { folder, builtInS: (performance.now() - startedAt) / 1000, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function addEmptyEndpoint(folder: string): void {
  writeFileSync(path.join(folder, 'lib/api/bench-empty.ts'), EMPTY_ENDPOINT);
  const file = path.join(folder, 'lib/api/endpoints.ts');
  const list = readFileSync(file, 'utf8');
  const changed = list.replace('].flatMap(', '  benchEmpty,\n].flatMap(');
  if (changed === list) throw new Error('The list of endpoints is not written as the benchmark expects it.');
  writeFileSync(file, `import * as benchEmpty from '@/lib/api/bench-empty';\n${changed}`);
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
