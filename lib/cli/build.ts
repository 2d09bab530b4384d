import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '@/db/embedded/failure';
import { fingerprint, isBuildCurrent, stampBuild } from '@/lib/cli/build-stamp';
import { projectRoot } from '@/lib/cli/project';
import { say } from '@/lib/cli/say';

const shownLines = 40;

/** `healing build`: build unless the sources are those of the last build. */
export async function run(): Promise<void> {
  await ensureBuilt(new AbortController().signal);
}

/** Build the app when the build is missing or older than the sources. Throws StartFailure when it does not build. */
export async function ensureBuilt(signal: AbortSignal, root = projectRoot): Promise<void> {
  if (isBuildCurrent(root)) return;
  const sources = fingerprint(root);
  const startedAt = Date.now();
  say('Building the app (first start and after changes only)…');
  rmSync(path.join(root, '.next', 'BUILD_ID'), { force: true });
  const { code, output } = await nextBuild(signal, root);
  if (signal.aborted) return;
  if (code !== 0) {
    process.stderr.write(`${output.trim().split('\n').slice(-shownLines).join('\n')}\n`);
    throw new StartFailure('The app could not be built; the lines above say why.');
  }
  stampBuild(root, sources);
  say(`Built in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

function nextBuild(signal: AbortSignal, root: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kill = () => child.kill('SIGTERM');
    signal.addEventListener('abort', kill);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      resolve({ code, output });
    });
  });
}
