import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderMark, isAlive, isPostmaster, livePostmaster, readPidFile } from '@/db/embedded/postmaster';
import { temporaryFolder } from '@/tests/support/temporary-folder';

function folderWithPidFile(pid: number): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'postmaster.pid'), `${pid}\n${folder}\n1795202971\n15999\n`);
  return folder;
}

test('pid and port come from the pid file, and no file means no server', () => {
  expect(readPidFile(folderWithPidFile(4321))).toEqual({ pid: 4321, port: 15999 });
  expect(readPidFile(temporaryFolder())).toBeUndefined();
});

test('a live process that merely has the old pid is never taken for the server', () => {
  const folder = folderWithPidFile(process.pid);
  expect(isAlive(process.pid)).toBe(true);
  expect(livePostmaster(folder)).toBeUndefined();
});

test('a server of another data folder is not ours', async () => {
  const other = spawn(process.execPath, [
    '-e',
    'setInterval(() => {}, 1000)',
    'postgres ',
    folderMark('/elsewhere'),
  ]);
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other, 'spawn');
  const pid = other.pid as number;
  expect(isPostmaster(pid, '/elsewhere')).toBe(true);
  expect(isPostmaster(pid, '/data')).toBe(false);
});

test('a pid that nobody has is not alive', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'close');
  expect(isAlive(gone.pid as number)).toBe(false);
  expect(livePostmaster(folderWithPidFile(gone.pid as number))).toBeUndefined();
});
