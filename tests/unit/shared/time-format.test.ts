import { describe, expect, test } from 'vitest';
import {
  absoluteTime,
  calendarDay,
  clockTime,
  daySeparator,
  duration,
  listTime,
  relativeTime,
  type TimeContext,
} from '@/lib/shared/time-format';

const berlin = (now: string): TimeContext => ({
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
  now: new Date(now),
});
const at = (iso: string) => new Date(iso);

describe('the time in a list', () => {
  const context = berlin('2026-03-12T15:00:00Z');

  test.each([
    ['2026-03-12T13:05:00Z', '14:05'],
    ['2026-03-11T22:59:00Z', 'Yesterday'],
    ['2026-03-10T09:00:00Z', 'Tue'],
    ['2026-03-05T09:00:00Z', '5 Mar'],
    ['2025-12-31T09:00:00Z', '31 Dec 2025'],
    ['2026-03-13T09:00:00Z', 'Tomorrow'],
    ['2026-03-20T09:00:00Z', '20 Mar'],
  ])('%s reads %s', (iso, text) => {
    expect(listTime(at(iso), context)).toBe(text);
  });

  test('midnight in the zone of the reader divides the days, not midnight in UTC', () => {
    const late = at('2026-03-11T23:30:00Z');
    expect(listTime(late, context)).toBe('00:30');
    expect(listTime(late, { ...context, timeZone: 'America/New_York' })).toBe('Yesterday');
  });

  test('people who write hours by twelve read them so', () => {
    const text = clockTime(at('2026-03-12T13:05:00Z'), { ...context, locale: 'en-US' });
    expect(text.replace(/\s/u, ' ')).toBe('2:05 PM');
  });

  test('plain English follows the words of the catalogue: hours to 24, day before month', () => {
    const english = { ...context, locale: 'en' };
    expect(listTime(at('2026-03-12T13:05:00Z'), english)).toBe('14:05');
    expect(listTime(at('2026-03-05T09:00:00Z'), english)).toBe('5 Mar');
  });

  test('German words come with the German locale', () => {
    expect(listTime(at('2026-03-11T10:00:00Z'), { ...context, locale: 'de' })).toBe('Gestern');
  });
});

describe('when the clocks change', () => {
  test('the evening before a day of 23 hours is yesterday', () => {
    const context = berlin('2026-03-29T21:30:00Z');
    expect(listTime(at('2026-03-28T22:30:00Z'), context)).toBe('Yesterday');
    expect(listTime(at('2026-03-28T23:30:00Z'), context)).toBe('00:30');
  });

  test('the first minute of a day of 25 hours is still today in its last', () => {
    const context = berlin('2026-10-25T22:59:00Z');
    expect(listTime(at('2026-10-24T22:01:00Z'), context)).toBe('00:01');
    expect(relativeTime(at('2026-10-24T22:01:00Z'), context)).toBe('24 hours ago');
  });

  test('both hours that are called two are told apart by the name of the zone', () => {
    const context = berlin('2026-10-25T12:00:00Z');
    const summer = absoluteTime(at('2026-10-25T00:30:00Z'), context);
    const winter = absoluteTime(at('2026-10-25T01:30:00Z'), context);
    expect([summer, winter].map((text) => text.includes('02:30'))).toEqual([true, true]);
    expect(summer).not.toBe(winter);
  });
});

describe('day separators', () => {
  const context = berlin('2026-03-12T15:00:00Z');

  test.each([
    ['2026-03-12T08:00:00Z', 'Today'],
    ['2026-03-11T08:00:00Z', 'Yesterday'],
    ['2026-03-09T08:00:00Z', 'Monday 9 March'],
    ['2025-03-09T08:00:00Z', 'Sunday 9 March 2025'],
  ])('%s stands under %s', (iso, text) => {
    expect(daySeparator(at(iso), context).replace(',', '')).toBe(text);
  });

  test('messages of one day in the zone share a separator', () => {
    expect(calendarDay(at('2026-03-11T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-12');
    expect(calendarDay(at('2026-03-11T23:30:00Z'), 'Pacific/Apia')).toBe('2026-03-12');
    expect(calendarDay(at('2026-03-11T23:30:00Z'), 'America/New_York')).toBe('2026-03-11');
  });
});

describe('relative times', () => {
  const context = berlin('2026-03-12T15:00:00Z');

  test.each([
    ['2026-03-12T14:59:30Z', 'now'],
    ['2026-03-12T14:55:00Z', '5 minutes ago'],
    ['2026-03-12T12:01:00Z', '2 hours ago'],
    ['2026-03-12T18:00:00Z', 'in 3 hours'],
    ['2026-03-11T15:00:00Z', 'yesterday'],
    ['2026-03-09T15:00:00Z', '3 days ago'],
    ['2026-03-14T15:00:00Z', 'in 2 days'],
    ['2026-02-12T15:00:00Z', '12 Feb'],
  ])('%s is %s', (iso, text) => {
    expect(relativeTime(at(iso), context)).toBe(text);
  });

  test('late last night is yesterday only once an hour has passed', () => {
    const context = berlin('2026-03-11T23:10:00Z');
    expect(relativeTime(at('2026-03-11T22:50:00Z'), context)).toBe('20 minutes ago');
    expect(relativeTime(at('2026-03-11T20:50:00Z'), context)).toBe('yesterday');
  });
});

test.each([
  [-5, '0 min'],
  [59 * 60_000, '59 min'],
  [3 * 3_600_000, '3 hr'],
  [47 * 3_600_000, '47 hr'],
  [49 * 3_600_000, '2 days'],
])('a wait of %d ms reads %s', (elapsedMs, text) => {
  expect(duration(elapsedMs, 'en-US')).toBe(text);
});
