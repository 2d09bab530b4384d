import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asAccount, canWorkIn, giveTo, programEnvironment, type ServiceAccount } from './account';
import type { PostgresBinaries } from './binaries';
import { asFolderFailure, StartFailure } from './failure';
import { isAlive } from './postmaster';

/** Name of the role that initdb makes; used for roles, locks and probes only, never by the application. */
export const superuserName = 'healing_superuser';

export interface Cluster {
  /** Absolute folder of the data files. */
  dir: string;
  account: ServiceAccount | undefined;
  binaries: PostgresBinaries;
}

/**
 * Make the data files when there are none: UTF-8 whatever the locale, page checksums, SCRAM for every connection.
 * Prepared beside the final folder and moved into place, so that a kill half-way leaves nothing that looks finished.
 */
export async function ensureCluster(cluster: Cluster, superuserPassword: string): Promise<void> {
  removeAbandoned(cluster.dir);
  if (!existsSync(path.join(cluster.dir, 'PG_VERSION'))) await createCluster(cluster, superuserPassword);
  else if (cluster.account) giveTo(cluster.account, cluster.dir);
}

/** How programs are told the data folder. */
export function folderArgument(cluster: Cluster, folder = cluster.dir): string {
  if (canWorkIn(folder, cluster.account)) return folder;
  // Below a folder closed to the account (a checkout in root's home): root enters it before giving up its rights,
  // and Linux lets the program go on through its own working directory.
  if (process.platform === 'linux' && existsSync('/proc/self/cwd')) return '/proc/self/cwd';
  throw new StartFailure(
    `PostgreSQL does not run as root and its user cannot reach ${folder}; set HEALING_DATA_DIR to a folder outside private homes, or start as another user.`,
  );
}

async function createCluster(cluster: Cluster, superuserPassword: string): Promise<void> {
  const draft = `${cluster.dir}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const secretFolder = mkdtempSync(path.join(os.tmpdir(), 'healing-initdb-'));
  try {
    mkdirSync(draft, { mode: 0o700, recursive: true });
    giveTo(cluster.account, draft);
    const passwordFile = path.join(secretFolder, 'password');
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    for (const target of [secretFolder, passwordFile]) {
      if (cluster.account) chownSync(target, cluster.account.uid, cluster.account.gid);
    }
    await runInitdb(cluster, draft, passwordFile);
    moveIntoPlace(draft, cluster.dir);
  } catch (error) {
    throw asFolderFailure(error, cluster.dir);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function runInitdb(cluster: Cluster, draft: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${folderArgument(cluster, draft)}`,
    `--username=${superuserName}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
  ];
  const { code, output } = await run(cluster, draft, args);
  if (code === 0) return;
  if (/No space left on device/i.test(output)) {
    throw Object.assign(new Error(output), { code: 'ENOSPC' });
  }
  throw new StartFailure(`PostgreSQL could not make its data folder ${cluster.dir}: ${lastLine(output)}.`);
}

function run(
  cluster: Cluster,
  cwd: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(cluster.binaries.initdb, args, {
      ...asAccount(cluster.account),
      cwd,
      env: programEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Another starter may have moved its folder in first; then that one counts and ours is dropped. */
function moveIntoPlace(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    if (!existsSync(path.join(dir, 'PG_VERSION'))) throw error;
  }
}

function removeAbandoned(clusterDir: string): void {
  const parent = path.dirname(clusterDir);
  const prefix = `${path.basename(clusterDir)}.new-`;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const maker = Number.parseInt(name.slice(prefix.length), 10);
    if (maker !== process.pid && !isAlive(maker))
      rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function lastLine(output: string): string {
  const lines = output.trim().split('\n');
  const telling = lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
  return telling.trim().replace(/\.$/, '');
}
