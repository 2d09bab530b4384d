import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Run one integration test in full, as asked by its variables; true when it passed. Its output goes to the terminal. */
export function passes(file: string, variables: Record<string, string>, title?: string): boolean {
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const only = title ? ['-t', title] : [];
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'integration', file, ...only], {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  });
  return status === 0;
}
