import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureBuilt } from '@/lib/cli/build';
import { isBuildCurrent } from '@/lib/cli/build-stamp';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { until } from '@/tests/support/until';

let said: string;
let complained: string;

beforeEach(() => {
  said = '';
  complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => void vi.restoreAllMocks());

const never = new AbortController().signal;
const succeeds = `require('fs').mkdirSync('.next', { recursive: true }); require('fs').writeFileSync('.next/BUILD_ID', process.env.NODE_ENV)`;

/** A project whose Next is a script of ours: how a build ends is what matters here. */
function projectWhoseBuild(script: string): string {
  const root = temporaryFolder();
  const bin = path.join(root, 'node_modules', 'next', 'dist', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'next'), script);
  return root;
}

test('the first start builds and says so, the next one finds the build', async () => {
  const root = projectWhoseBuild(succeeds);
  await ensureBuilt(never, root);
  expect(said).toMatch(/^Building the app \(first start and after changes only\)…\nBuilt in \d+ s\.\n$/);
  expect(isBuildCurrent(root)).toBe(true);
  said = '';
  await ensureBuilt(never, root);
  expect(said).toBe('');
});

test('a build that fails shows its last lines and is not taken for one', async () => {
  const root = projectWhoseBuild(`console.error('Type error: no such thing'); process.exit(1)`);
  await expect(ensureBuilt(never, root)).rejects.toThrow(
    'The app could not be built; the lines above say why.',
  );
  expect(complained).toBe('Type error: no such thing\n');
  expect(isBuildCurrent(root)).toBe(false);
});

test('a signal ends the build and leaves none behind', async () => {
  const root = projectWhoseBuild(`require('fs').writeFileSync('begun', ''); setInterval(() => {}, 1000)`);
  const controller = new AbortController();
  const building = ensureBuilt(controller.signal, root);
  await until('the build beginning', () => existsSync(path.join(root, 'begun')));
  controller.abort();
  await building;
  expect(isBuildCurrent(root)).toBe(false);
});
