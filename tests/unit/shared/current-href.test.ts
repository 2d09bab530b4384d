import { expect, test } from 'vitest';
import { isCurrentHref } from '@/lib/shared/current-href';

test.each([
  ['/messages', '/messages', false, true],
  ['/messages/17', '/messages', false, true],
  ['/messages/17', '/messages', true, false],
  ['/messages-old', '/messages', false, false],
  ['/messages', '/messages?folder=unread', false, true],
  ['/home', '/', false, false],
  ['/', '/', false, true],
])('on %s the link to %s (exact: %s) is current: %s', (pathname, href, isExact, isCurrent) => {
  expect(isCurrentHref(pathname, href, isExact)).toBe(isCurrent);
});
