import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from './failure';

/** The unprivileged operating-system user that runs PostgreSQL when we are root. */
export interface ServiceAccount {
  uid: number;
  gid: number;
}

/**
 * Who runs PostgreSQL: undefined means "we do". PostgreSQL refuses to run as root, so root hands it to the
 * owner of an existing data folder, else to `postgres`, else to `nobody`.
 */
export function serviceAccountFor(clusterDir: string): ServiceAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return accountNamed('postgres') ?? accountNamed('nobody') ?? noAccount();
}

/** All that PostgreSQL's programs get to see: our own environment holds the keys of the application. */
export const programEnvironment = { LC_ALL: 'C', TZ: 'UTC' } as Record<string, string> as NodeJS.ProcessEnv;

/** Spawn options that run a program as the account, from a folder it can always enter. */
export function asAccount(account: ServiceAccount | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account can enter and write the folder, asked of the kernel: modes alone miss ACLs and mounts. */
export function canWorkIn(folder: string, account: ServiceAccount | undefined): boolean {
  if (!account) return true;
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], {
    ...asAccount(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return probe.status === 0;
}

/** Give a folder and everything in it to the account; links are left alone, so nothing outside can change hands. */
export function giveTo(account: ServiceAccount | undefined, target: string): void {
  if (!account) return;
  const { uid } = lstatSync(target);
  if (uid !== account.uid) chownSync(target, account.uid, account.gid);
  for (const entry of readdirSync(target, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), account.uid, account.gid);
  }
}

function accountNamed(name: string): ServiceAccount | undefined {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  const id = Number.parseInt(stdout ?? '', 10);
  // macOS prints nobody as a negative number; the kernel wants it unsigned.
  return status === 0 && Number.isInteger(id) ? id >>> 0 : undefined;
}

function noAccount(): never {
  throw new StartFailure(
    'PostgreSQL cannot run as root and this system has neither a user "postgres" nor "nobody"; start as another user.',
  );
}
