import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../integration/worker/worker-process.ts', import.meta.url));

/** A worker in a process of its own, on this test file's base. */
export function spawnWorker(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit', env: process.env });
}

/** End it at once, as a crash would, and wait until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
