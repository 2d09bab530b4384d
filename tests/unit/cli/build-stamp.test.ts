import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, isBuildCurrent, stampBuild } from '@/lib/cli/build-stamp';
import { temporaryFolder } from '@/tests/support/temporary-folder';

function builtProject(): string {
  const root = temporaryFolder();
  for (const folder of ['app/api', 'lib/cli', '.next'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'app/page.tsx'), 'one');
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
  writeFileSync(path.join(root, '.next/BUILD_ID'), 'id');
  stampBuild(root, fingerprint(root));
  expect(isBuildCurrent(root)).toBe(true);
  return root;
}

test.each([
  ['changed', (root: string) => writeFileSync(path.join(root, 'app/page.tsx'), 'two')],
  ['added', (root: string) => writeFileSync(path.join(root, 'app/api/route.ts'), '')],
  ['removed', (root: string) => rmSync(path.join(root, 'app/page.tsx'))],
])('a source file that was %s asks for a new build', (_case, change) => {
  const root = builtProject();
  change(root);
  expect(isBuildCurrent(root)).toBe(false);
});

test('changed dependencies ask for a new build', () => {
  const root = builtProject();
  writeFileSync(path.join(root, 'package-lock.json'), '{"lockfileVersion":3}');
  expect(isBuildCurrent(root)).toBe(false);
});

test('a mere touch and a change of the command line do not', () => {
  const root = builtProject();
  utimesSync(path.join(root, 'app/page.tsx'), new Date(0), new Date(0));
  writeFileSync(path.join(root, 'lib/cli/start.ts'), 'changed');
  expect(isBuildCurrent(root)).toBe(true);
});

test('a build that never finished does not count', () => {
  const root = builtProject();
  rmSync(path.join(root, '.next/BUILD_ID'));
  expect(isBuildCurrent(root)).toBe(false);
});
