import { expect, test } from 'vitest';
import { addDays, addMonths, weekStart, weeksOf } from '@/lib/shared/month-grid';

test('the weeks of a month begin on its first Monday or before, and hold all of it', () => {
  const weeks = weeksOf('2026-11-25');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]![0]).toBe('2026-10-26');
  expect(weeks.at(-1)!.at(-1)).toBe('2026-12-06');
  expect(weeks.flat()).toContain('2026-11-30');
  // A month that fits into four weeks.
  expect(weeksOf('2027-02-14').map((week) => week[0])).toEqual([
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ]);
});

test('days and months are those of the calendar', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  expect(weekStart('2026-11-29')).toBe('2026-11-23');
});
