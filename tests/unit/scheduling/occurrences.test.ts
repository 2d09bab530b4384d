import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nextOccurrence, type Repeat, wallIn } from '@/lib/domain/scheduling/occurrences';
import { readRule, writeRule } from '@/lib/shared/repeat-rule';
import { placeWall, readWall, wallOf, writeWall } from '@/lib/shared/zoned-time';

const zones = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Africa/Casablanca',
  'UTC',
];
const DAY = 86_400_000;
const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2037, 0, 1) });

/** A repeat that began then, and its following occurrences. */
async function series(rule: string, timeZone: string, first: string, count: number) {
  const repeat: Repeat = { rule, timeZone, start: wallIn(new Date(first), timeZone) };
  const found: { wall: string; at: Date }[] = [];
  let wall = repeat.start;
  while (found.length < count) {
    const next = await nextOccurrence(repeat, wall);
    if (!next) break;
    found.push(next);
    wall = next.wall;
  }
  return found;
}
const times = async (...args: Parameters<typeof series>) =>
  (await series(...args)).map(({ at }) => at.toISOString());

describe('a time on the wall', () => {
  it('is put into every zone such that its clocks show it, or show what was skipped as much later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, wall) => {
        const { at, fit } = placeWall(wall, zone);
        const shown = wallOf(at, zone);
        if (fit === 'skipped') {
          expect(shown).toBeGreaterThan(wall);
          expect(shown - wall).toBeLessThanOrEqual(DAY);
          // No moment around shows it.
          for (let t = at.getTime() - 4 * 3_600_000; t <= at.getTime() + 4 * 3_600_000; t += 900_000)
            expect(wallOf(new Date(t + (wall % 900_000)), zone)).not.toBe(wall);
        } else expect(shown).toBe(wall);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the first of two where clocks go back, and no moment is ever lost on the way there and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, instant) => {
        const { at, fit } = placeWall(wallOf(new Date(instant), zone), zone);
        expect(fit).not.toBe('skipped');
        expect(at.getTime()).toBeLessThanOrEqual(instant);
        if (fit === 'once') expect(at.getTime()).toBe(instant);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2026-03-29T01:30', 'skipped', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T01:30', 'twice', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'once', '2026-10-25T03:00:00.000Z'],
  ])('%s in London is there %s', (text, fit, at) => {
    expect(placeWall(readWall(text)!, 'Europe/London')).toEqual({ fit, at: new Date(at) });
  });

  it('is read and written alike, and a day that does not exist is none', () => {
    expect(writeWall(readWall('2026-02-28T09:05')!)).toBe('2026-02-28T09:05:00.000');
    expect(readWall('2026-02-30')).toBeNull();
  });
});

describe('a repeat', () => {
  it('keeps its wall-clock time in every zone over every change of clocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        moments,
        fc.integer({ min: 1, max: 9 }),
        async (zone, first, interval) => {
          const start = new Date(Math.floor(first / 1000) * 1000);
          const rule = `FREQ=DAILY;INTERVAL=${interval}`;
          const found = await series(rule, zone, start.toISOString(), 12);
          expect(found).toHaveLength(12);
          const wall = wallOf(start, zone);
          found.forEach((one, n) => {
            expect(readWall(one.wall)).toBe(wall + (n + 1) * interval * DAY);
            expect(one.at).toEqual(placeWall(wall + (n + 1) * interval * DAY, zone).at);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('daily at half past one: later on the night that skips it, once on the night that has it twice', async () => {
    expect(await times('FREQ=DAILY', 'Europe/London', '2026-03-27T01:30:00Z', 3)).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(await times('FREQ=DAILY', 'Europe/London', '2026-10-24T00:30:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it.each([
    [
      'FREQ=WEEKLY;BYDAY=MO,TH',
      '2026-11-23T09:00:00Z',
      ['2026-11-26T09:00:00.000Z', '2026-11-30T09:00:00.000Z'],
    ],
    ['FREQ=MONTHLY', '2026-01-31T09:00:00Z', ['2026-03-31T08:00:00.000Z', '2026-05-31T08:00:00.000Z']],
    [
      'FREQ=MONTHLY;BYDAY=1MO',
      '2026-12-07T09:00:00Z',
      ['2027-01-04T09:00:00.000Z', '2027-02-01T09:00:00.000Z'],
    ],
    ['FREQ=DAILY;COUNT=2', '2026-12-07T09:00:00Z', ['2026-12-08T09:00:00.000Z']],
    ['FREQ=DAILY;UNTIL=20261208', '2026-12-07T23:30:00Z', ['2026-12-08T23:30:00.000Z']],
    ['FREQ=YEARLY', '2026-12-07T09:00:00.250Z', ['2027-12-07T09:00:00.250Z', '2028-12-07T09:00:00.250Z']],
  ])('%s from %s', async (rule, first, expected) => {
    expect(await times(rule, 'Europe/London', first, 2)).toEqual(expected);
  });

  it('that can never come again is over, and none is looked for beyond a year', async () => {
    const first = '2026-12-07T09:00:00Z';
    expect(await times('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31', 'UTC', first, 1)).toEqual([]);
    // The next would come after fourteen months: the search, which ends after twelve, does not meet it.
    expect(await times('FREQ=MONTHLY;INTERVAL=12', 'UTC', first, 2)).toHaveLength(2);
    expect(await times('FREQ=MONTHLY;INTERVAL=14', 'UTC', first, 2)).toEqual([]);
  });
});

test.each([
  'FREQ=HOURLY',
  'FREQ=DAILY;BYHOUR=9,10',
  'FREQ=DAILY;DTSTART=20260101T000000Z',
  'FREQ=DAILY;COUNT=2;UNTIL=20270101',
  'FREQ=DAILY;COUNT=0',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=DAILY;UNTIL=2027',
  'INTERVAL=2',
  'every day',
  '',
])('“%s” is no rule for messages', (rule) => {
  expect(readRule(rule)).toBeNull();
});

test('a rule is read and written alike', () => {
  const rule = 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;WKST=SU;UNTIL=20271231T235959';
  expect(writeRule(readRule(`rrule:${rule}`)!)).toBe(rule);
});
