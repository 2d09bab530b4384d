import { expect, test } from 'vitest';
import { readTimestamp } from '@/db/timestamps';

test.each([
  '2026-11-28 09:30:00+00',
  '2026-11-28 09:30:00.2+00',
  '2026-11-28 09:30:00.25+00',
  '2026-11-28 09:30:59.123+00',
  '2026-11-28 23:59:59.999999+00',
  '1969-12-31 23:59:59.9+00',
  '0099-03-01 00:00:00+00',
  '9999-12-31 00:00:00+00',
  '2024-02-29 12:00:00.000001+00',
  '2026-11-28 09:30:00+05:30',
  '2026-11-28 09:30:00-03',
  '2026-11-28',
])('%s is read as by JavaScript itself', (text) => {
  expect(readTimestamp(text)).toEqual(new Date(text));
});

test('a thousand moments of four centuries', () => {
  for (let i = 0; i < 1000; i += 1) {
    const moment = new Date(Date.UTC(1700, 0, 1) + i * 12_623_400_123);
    const text = moment.toISOString().replace('T', ' ').replace('Z', '+00');
    expect(readTimestamp(text).getTime()).toBe(moment.getTime());
  }
});

test.each(['infinity', '-infinity', '20000-01-01 00:00:00+00', '0044-03-15 00:00:00+00 BC'])(
  '%s is left to it',
  (text) => {
    expect(readTimestamp(text).getTime()).toBe(new Date(text).getTime());
  },
);
