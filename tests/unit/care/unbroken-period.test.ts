import { expect, it } from 'vitest';
import { unbrokenPeriod } from '@/lib/domain/care/participation-periods';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const period = (from: number, until: number | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});

it.each([
  ['no assignment is no period', [], null],
  ['one assignment is its own period', [period(1, 5)], period(1, 5)],
  ['an open one stays open', [period(1, null)], period(1, null)],
  ['an overlap is one period', [period(1, 5), period(3, 9)], period(1, 9)],
  ['one within the other adds nothing', [period(1, 9), period(3, 5)], period(1, 9)],
  ['what follows at once goes on', [period(1, 5), period(5, 9)], period(1, 9)],
  ['what follows openly is open', [period(1, 5), period(5, null)], period(1, null)],
  ['a gap ends the period', [period(1, 5), period(6, 9)], period(1, 5)],
])('%s', (_, periods, expected) => {
  expect(unbrokenPeriod(periods)).toEqual(expected);
});
