import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { assertProductionSecrets } from '@/lib/cli/production-secrets';

const good = () => ({
  NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  NEXTAUTH_URL: 'https://messages.example.org',
  HEALING_KEK: randomBytes(32).toString('base64'),
});

test('random secrets are accepted, also a versioned list of keys', () => {
  expect(() => assertProductionSecrets(good())).not.toThrow();
  const keys = `2:${good().HEALING_KEK},1:${good().HEALING_KEK}`;
  expect(() => assertProductionSecrets({ ...good(), HEALING_KEK: keys })).not.toThrow();
});

test('every missing variable is named in one sentence', () => {
  expect(() => assertProductionSecrets({ NEXTAUTH_URL: 'https://messages.example.org' })).toThrow(
    'With DATABASE_URL these must be set as well: NEXTAUTH_SECRET, HEALING_KEK.',
  );
});

test.each([
  ['short', 'x1y2z3'],
  ['a known default', 'changeme-changeme-changeme-changeme'],
  ['the secret of the tests', 'test-secret-of-at-least-32-characters'],
  ['one letter', 'q'.repeat(40)],
])('a session secret that is %s is refused and not quoted', (_case, secret) => {
  const attempt = () => assertProductionSecrets({ ...good(), NEXTAUTH_SECRET: secret });
  expect(attempt).toThrow(/^NEXTAUTH_SECRET must be/);
  expect(attempt).not.toThrow(new RegExp(secret));
});

test.each([
  ['too short', randomBytes(16).toString('base64')],
  ['all zeros', Buffer.alloc(32).toString('base64')],
  ['the key of the tests', Buffer.alloc(32, 7).toString('base64')],
  [
    'good only in its newest version',
    `2:${randomBytes(32).toString('base64')},1:${Buffer.alloc(32).toString('base64')}`,
  ],
])('a key-encryption key that is %s is refused', (_case, key) => {
  expect(() => assertProductionSecrets({ ...good(), HEALING_KEK: key })).toThrow(/^HEALING_KEK must be/);
});
