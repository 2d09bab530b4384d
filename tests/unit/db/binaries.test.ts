import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { postgresBinaries, reachableCopy, restoreLinks } from '@/db/embedded/binaries';
import { temporaryFolder } from '@/tests/support/temporary-folder';

/** A package as npm unpacks it for a careful user: nothing readable by others, no symlinks. */
function unpackedPackage(): string {
  const native = path.join(temporaryFolder(), 'native');
  for (const folder of ['bin', 'lib', 'share'])
    mkdirSync(path.join(native, folder), { recursive: true, mode: 0o700 });
  writeFileSync(path.join(native, 'bin', 'postgres'), 'program', { mode: 0o700 });
  writeFileSync(path.join(native, 'lib', 'libpq.so.5.18'), 'library', { mode: 0o600 });
  writeFileSync(path.join(native, 'share', 'errcodes.txt'), 'text', { mode: 0o600 });
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links));
  return native;
}

const modeOf = (...parts: string[]) => statSync(path.join(...parts)).mode & 0o777;

test('the programs that came with the installation are found and run', () => {
  const { initdb, postgres, pgCtl } = postgresBinaries(undefined);
  for (const program of [initdb, postgres, pgCtl]) expect(statSync(program).isFile()).toBe(true);
});

test('links that an install without scripts left out are made, relative and once', () => {
  const native = unpackedPackage();
  restoreLinks(native);
  restoreLinks(native);
  const link = path.join(native, 'lib', 'libpq.so.5');
  expect(readlinkSync(link)).toBe('libpq.so.5.18');
  expect(readFileSync(link, 'utf8')).toBe('library');
});

test('a copy for another user is readable by all, writable by us alone, and made once', () => {
  const [native, parent] = [unpackedPackage(), temporaryFolder()];
  restoreLinks(native);
  const copy = reachableCopy(native, parent);
  expect([modeOf(copy), modeOf(copy, 'bin', 'postgres'), modeOf(copy, 'lib', 'libpq.so.5.18')]).toEqual([
    0o755, 0o755, 0o644,
  ]);
  expect(lstatSync(path.join(copy, 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true);
  const { ino } = statSync(copy);
  expect(reachableCopy(native, parent)).toBe(copy);
  expect(statSync(copy).ino).toBe(ino);
});

test('a copy that others may write is not trusted', () => {
  const [native, parent] = [unpackedPackage(), temporaryFolder()];
  const squatted = reachableCopy(native, parent);
  chmodSync(squatted, 0o777);
  const fresh = reachableCopy(native, parent);
  expect(fresh).not.toBe(squatted);
  expect(modeOf(fresh)).toBe(0o755);
});
