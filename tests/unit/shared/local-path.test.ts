import { describe, expect, test } from 'vitest';
import { localPath } from '@/lib/shared/local-path';

describe('a path that a request asks to go on to', () => {
  test.each(['/home', '/messages/12?from=mail', '/patients/maria#notes', '/c/9', '/apiary'])(
    'stays: %s',
    (path) => expect(localPath(path)).toBe(path),
  );

  test.each([
    'https://elsewhere.example/home',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '/.//elsewhere.example',
    '/..//elsewhere.example',
    '/home/..//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    'javascript:alert(1)',
    'home',
    '@elsewhere.example',
    '',
    null,
    undefined,
    `/${'a'.repeat(3_000)}`,
    '/api/auth/signout',
    '/api',
    '/_next/data',
    '/ home',
  ])('is refused: %s', (path) => expect(localPath(path)).toBeNull());
});
