import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A running server as its own `postmaster.pid` tells it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The command-line mark by which a server is recognised as the one of this data folder. */
export function folderMark(clusterDir: string): string {
  return `healing.data_folder=${clusterDir}`;
}

/** The pid file of the data folder, whether or not that process still lives. */
export function readPidFile(clusterDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    const port = Number.parseInt(lines[3] ?? '', 10);
    return pid > 1 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** The live server of this data folder, or undefined when the pid file is absent, stale or names another process. */
export function livePostmaster(clusterDir: string): Postmaster | undefined {
  const found = readPidFile(clusterDir);
  return found && isPostmaster(found.pid, clusterDir) ? found : undefined;
}

/** Whether the pid is a PostgreSQL that we started on this data folder. Nothing is ever signalled without this. */
export function isPostmaster(pid: number, clusterDir: string): boolean {
  const command = commandOf(pid);
  return command.includes(folderMark(clusterDir)) && /postgres(\.exe)?["\s]/.test(`${command} `);
}

/** Whether any process has this pid. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function commandOf(pid: number): string {
  if (!isAlive(pid)) return '';
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  const [program, ...args] =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `(Get-CimInstance Win32_Process -Filter ProcessId=${pid}).CommandLine`,
        ]
      : ['ps', '-ww', '-o', 'command=', '-p', String(pid)];
  return spawnSync(program as string, args, { encoding: 'utf8' }).stdout ?? '';
}
