import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asAccount, programEnvironment } from './account';
import { type Cluster, folderArgument } from './cluster';
import { asFolderFailure, StartFailure } from './failure';
import { choosePort } from './port';
import { folderMark, isPostmaster, livePostmaster, type Postmaster, readPidFile } from './postmaster';
import { isAnswering } from './readiness';
import { serverSettings } from './settings';

/** Crash recovery replays at most `max_wal_size`; a server that lives but says nothing for longer is a failure. */
const readyTimeoutMs = 180_000;
const logLimitBytes = 10 * 1024 * 1024;

export interface LaunchOptions {
  cluster: Cluster;
  logFile: string;
  portFile: string;
  superuserUrl(port: number): string;
  /** While the application runs its pools know one port, so a repair may take no other. */
  fixedPort?: number;
  /** Overrides for tests, such as a smaller memory. */
  settings?: Record<string, string>;
}

/**
 * Come to a server that answers `SELECT 1` on this data folder: the one that already runs (left by a killed
 * application, or belonging to a second launcher), else a new one. Throws StartFailure when it cannot start.
 */
export async function ensureServer(options: LaunchOptions): Promise<Postmaster> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const running = livePostmaster(options.cluster.dir);
    const server = running ?? (await startServer(options));
    if (await becomesReady(server, options)) {
      writeFileSync(options.portFile, `${server.port}\n`, { mode: 0o600 });
      return server;
    }
    // It went away while we waited: it was shutting down, or lost the race against another starter.
  }
  throw startFailure(options);
}

async function startServer(options: LaunchOptions): Promise<Postmaster> {
  removeForeignPidFile(options.cluster.dir);
  const port = options.fixedPort ?? (await choosePort(rememberedPort(options.portFile)));
  const settings = { ...serverSettings(port), ...options.settings };
  const child = spawnServer(options, settings);
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid as number));
  });
  return { pid, port };
}

function spawnServer(options: LaunchOptions, settings: Record<string, string>): ChildProcess {
  const { cluster, logFile } = options;
  const values = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', folderArgument(cluster), '-c', folderMark(cluster.dir), ...values];
  const log = openLog(logFile);
  try {
    const child = spawn(cluster.binaries.postgres, args, {
      ...asAccount(cluster.account),
      cwd: cluster.dir,
      // Own process group: Ctrl+C reaches the application only, which stops the server last.
      detached: true,
      windowsHide: true,
      env: programEnvironment,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function openLog(logFile: string): number {
  try {
    const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    if (size > logLimitBytes) renameSync(logFile, `${logFile}.1`);
    return openSync(logFile, 'a', 0o600);
  } catch (error) {
    throw asFolderFailure(error, path.dirname(logFile));
  }
}

/** After a reboot the old pid may belong to a stranger, which PostgreSQL would mistake for a running server. */
function removeForeignPidFile(clusterDir: string): void {
  const stale = readPidFile(clusterDir);
  if (stale && !isPostmaster(stale.pid, clusterDir))
    rmSync(path.join(clusterDir, 'postmaster.pid'), { force: true });
}

async function becomesReady(server: Postmaster, options: LaunchOptions): Promise<boolean> {
  const deadline = Date.now() + readyTimeoutMs;
  while (Date.now() < deadline) {
    if (!isPostmaster(server.pid, options.cluster.dir)) return false;
    if (await isAnswering(options.superuserUrl(server.port))) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw startFailure(options);
}

function rememberedPort(portFile: string): number | undefined {
  try {
    const port = Number.parseInt(readFileSync(portFile, 'utf8'), 10);
    return port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

function startFailure({ logFile, cluster }: LaunchOptions): Error {
  const reason = lastFatalLine(logFile);
  if (/No space left on device/i.test(reason)) {
    return asFolderFailure(Object.assign(new Error(reason), { code: 'ENOSPC' }), cluster.dir) as Error;
  }
  if (/Read-only file system|Permission denied/i.test(reason)) {
    return asFolderFailure(Object.assign(new Error(reason), { code: 'EACCES' }), cluster.dir) as Error;
  }
  return new StartFailure(`PostgreSQL did not start (${reason}); its log is ${logFile}.`);
}

function lastFatalLine(logFile: string): string {
  try {
    const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-40);
    const fatal =
      lines.findLast((line) => /FATAL:|PANIC:|could not|postgres: /.test(line)) ?? lines.at(-1) ?? '';
    return fatal.replace(/^.*?(FATAL|PANIC|LOG):\s*/, '').replace(/\.$/, '') || 'no reason given';
  } catch {
    return 'no reason given';
  }
}
