import { expect, test } from 'vitest';
import { snoozePresets } from '@/lib/shared/snooze-presets';

const presets = (now: string, zone: string) =>
  Object.fromEntries(snoozePresets(new Date(now), zone).map(({ id, at }) => [id, at.toISOString()]));

test('on a Wednesday morning in London', () => {
  expect(presets('2026-11-18T10:20:00Z', 'Europe/London')).toEqual({
    laterToday: '2026-11-18T14:00:00.000Z',
    tomorrow: '2026-11-19T09:00:00.000Z',
    nextWeek: '2026-11-23T09:00:00.000Z',
  });
});

test('late in the evening there is no later today', () => {
  expect(Object.keys(presets('2026-11-18T21:30:00Z', 'Europe/London'))).toEqual(['tomorrow', 'nextWeek']);
});

test('the day is the one of the person’s zone, not of UTC', () => {
  // Still Tuesday evening in Los Angeles; already Thursday morning in Auckland.
  expect(presets('2026-11-18T04:00:00Z', 'America/Los_Angeles').tomorrow).toBe('2026-11-18T17:00:00.000Z');
  expect(presets('2026-11-18T20:00:00Z', 'Pacific/Auckland').tomorrow).toBe('2026-11-19T20:00:00.000Z');
});

test.each([
  // The clocks go forward on the 29th of March, back on the 25th of October.
  ['2026-03-28T10:00:00Z', 'Europe/Berlin', '2026-03-29T07:00:00.000Z'],
  ['2026-10-24T10:00:00Z', 'Europe/Berlin', '2026-10-25T08:00:00.000Z'],
  ['2026-10-31T16:00:00Z', 'America/New_York', '2026-11-01T14:00:00.000Z'],
])('nine o’clock stays nine o’clock when clocks change: %s in %s', (now, zone, at) => {
  expect(presets(now, zone).tomorrow).toBe(at);
});

test('next week spans a change of the clocks too', () => {
  expect(presets('2026-03-25T10:00:00Z', 'Europe/London').nextWeek).toBe('2026-03-30T08:00:00.000Z');
});

test('on a Sunday next week is tomorrow, on a Monday it is in seven days', () => {
  expect(Object.keys(presets('2026-11-22T10:00:00Z', 'UTC'))).toEqual(['laterToday', 'tomorrow']);
  expect(presets('2026-11-23T10:00:00Z', 'UTC').nextWeek).toBe('2026-11-30T09:00:00.000Z');
});

test('zones with odd minutes', () => {
  expect(presets('2026-11-18T03:00:00Z', 'Asia/Kathmandu').tomorrow).toBe('2026-11-19T03:15:00.000Z');
});
