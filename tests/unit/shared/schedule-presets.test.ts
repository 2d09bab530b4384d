import { expect, test } from 'vitest';
import { schedulePresets } from '@/lib/shared/schedule-presets';

const presets = (now: string, zone: string) =>
  Object.fromEntries(schedulePresets(new Date(now), zone).map(({ id, at }) => [id, at.toISOString()]));

test('on a Wednesday morning in London', () => {
  expect(presets('2026-11-18T10:20:00Z', 'Europe/London')).toEqual({
    evening: '2026-11-18T18:00:00.000Z',
    tomorrow: '2026-11-19T09:00:00.000Z',
    monday: '2026-11-23T09:00:00.000Z',
  });
});

test('in the evening itself it is over, and on a Sunday tomorrow is Monday', () => {
  expect(Object.keys(presets('2026-11-18T17:31:00Z', 'UTC'))).toEqual(['tomorrow', 'monday']);
  expect(Object.keys(presets('2026-11-22T10:00:00Z', 'UTC'))).toEqual(['evening', 'tomorrow']);
});

test('nine o’clock is what the clocks show, on the day they change too', () => {
  expect(presets('2026-03-28T10:00:00Z', 'Europe/Berlin').tomorrow).toBe('2026-03-29T07:00:00.000Z');
});
