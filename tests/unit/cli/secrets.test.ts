import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ensureSecrets } from '@/lib/cli/secrets';
import { temporaryFolder } from '@/tests/support/temporary-folder';

test('secrets are made once and stay the same across starts', () => {
  const folder = temporaryFolder();
  const first = ensureSecrets(folder);
  expect(Buffer.from(first.kek, 'base64')).toHaveLength(32);
  expect(first.nextAuthSecret.length).toBeGreaterThanOrEqual(32);
  expect(new Set(Object.values(first.database)).size).toBe(3);
  expect(ensureSecrets(folder)).toEqual(first);
});

test('two installations share no secret', () => {
  const [one, two] = [ensureSecrets(temporaryFolder()), ensureSecrets(temporaryFolder())];
  expect(one.kek).not.toBe(two.kek);
  expect(one.nextAuthSecret).not.toBe(two.nextAuthSecret);
});

test('only their owner may read the files, also after someone opened them up', () => {
  const folder = temporaryFolder();
  ensureSecrets(folder);
  const file = path.join(folder, 'secrets.json');
  writeFileSync(file, readFileSync(file), { mode: 0o644 });
  ensureSecrets(folder);
  for (const name of ['secrets.json', 'kek']) {
    expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  }
});

test('the key-encryption key is not in the file with the other secrets', () => {
  const folder = temporaryFolder();
  const { kek } = ensureSecrets(folder);
  expect(readFileSync(path.join(folder, 'kek'), 'utf8').trim()).toBe(kek);
  expect(readFileSync(path.join(folder, 'secrets.json'), 'utf8')).not.toContain(kek);
});

test.each(['kek', 'secrets.json'])('a lost %s is never replaced while a database needs it', (name) => {
  const folder = temporaryFolder();
  ensureSecrets(folder);
  mkdirSync(path.join(folder, 'postgres'));
  rmSync(path.join(folder, name));
  expect(() => ensureSecrets(folder)).toThrow(/is missing although .* restore it from a backup\.$/);
});

test('a damaged file is named and not quoted', () => {
  const folder = temporaryFolder();
  ensureSecrets(folder);
  writeFileSync(path.join(folder, 'secrets.json'), '{"nextAuthSecret": "half-of-a-secr');
  expect(() => ensureSecrets(folder)).toThrow(/secrets\.json is damaged; restore it from a backup\.$/);
});
