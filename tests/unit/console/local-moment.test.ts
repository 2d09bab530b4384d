import { expect, test } from 'vitest';
import { instantOf } from '@/components/console/local-moment';

test.each([
  ['2026-01-15T12:00', 'America/New_York', '2026-01-15T17:00:00.000Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
  ['2026-11-20T20:41', 'UTC', '2026-11-20T20:41:00.000Z'],
  // Clocks go forward at 1:00: half past one is half past two.
  ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
  // Clocks go back at 2:00: the first of the two.
  ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
});

test.each(['', 'tomorrow', '20:15', '2026-1-1'])('“%s” is no moment', (text) => {
  expect(instantOf(text, 'Europe/London')).toBeNull();
});
