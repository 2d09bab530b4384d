import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '@/lib/cli/project';

/** Start one of the benchmark's own programs and wait for its first words. */
export async function startProgram(file: string, env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  return child;
}

/** Start one with a channel for messages. */
export function forkProgram(file: string): ChildProcess {
  return fork(file, { cwd: projectRoot, execArgv: ['--import', 'tsx'], serialization: 'advanced' });
}

/** End a program that we started. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
