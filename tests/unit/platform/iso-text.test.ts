import { describe, expect, it } from 'vitest';
import { isoText } from '@/lib/platform/iso-text';

const times = [
  '1970-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '0000-02-29T12:00:00.007Z',
  '-000001-01-01T00:00:00.000Z',
  '+010000-01-01T09:08:07.065Z',
  '2026-11-27T00:00:00.000Z',
  '2026-11-27T23:59:59.999Z',
  '2026-11-27T09:05:03.040Z',
];

describe('the text of a time', () => {
  it('is that of toISOString, on the first time of a day and on later ones', () => {
    const order = [...times, ...times.toReversed(), ...times.flatMap((time) => [time, time])];
    expect(order.map((time) => isoText(new Date(time)))).toEqual(order);
  });

  it('is that of toISOString for times all over the centuries', () => {
    for (let i = 0; i < 2_000; i += 1) {
      const date = new Date((i - 700) * 61_234_567_891 + i * 997);
      expect(isoText(date)).toBe(date.toISOString());
    }
  });

  it('refuses what is no date', () => {
    expect(() => isoText(new Date(Number.NaN))).toThrow(RangeError);
  });
});
