import { describe, expect, it } from 'vitest';
import { byNextWorkingHour, isWorking, nextWindow } from '@/lib/domain/care/office-hours';
import { firstGap } from '@/lib/domain/care/on-call';

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 9 * 60, endMinute: 17 * 60 }));
const london = { timeZone: 'Europe/London', hours: weekdays };
const at = (text: string) => new Date(text);

describe('office hours', () => {
  it.each([
    ['Monday at nine', '2027-01-11T09:00:00Z', true],
    ['a minute before nine', '2027-01-11T08:59:00Z', false],
    ['five, when they end', '2027-01-11T17:00:00Z', false],
    ['Saturday', '2027-01-16T12:00:00Z', false],
    ['nine in London in summer, when it is eight in UTC', '2027-07-12T08:00:00Z', true],
  ])('%s', (_name, moment, expected) => {
    expect(isWorking(london, at(moment))).toBe(expected);
  });

  it('of Friday evening begin again on Monday', () => {
    expect(nextWindow(london, at('2027-01-15T18:00:00Z'))).toEqual({
      startsAt: at('2027-01-18T09:00:00Z'),
      endsAt: at('2027-01-18T17:00:00Z'),
    });
  });

  it('keep to the clocks on the wall over the night in which they change', () => {
    const week = {
      timeZone: 'Europe/London',
      hours: [{ weekday: 7, startMinute: 9 * 60, endMinute: 10 * 60 }],
    };
    expect(nextWindow(week, at('2027-03-27T12:00:00Z'))?.startsAt).toEqual(at('2027-03-28T08:00:00Z'));
  });

  it('of the same weekday next week count when it is the only day', () => {
    const week = { timeZone: 'UTC', hours: [{ weekday: 1, startMinute: 0, endMinute: 60 }] };
    expect(nextWindow(week, at('2027-01-11T02:00:00Z'))?.startsAt).toEqual(at('2027-01-18T00:00:00Z'));
  });

  it('that do not exist never come', () => {
    expect(nextWindow({ timeZone: 'UTC', hours: [] }, at('2027-01-11T02:00:00Z'))).toBeNull();
  });
});

describe('by the next working hour', () => {
  it.each([
    ['an hour from now within hours', '2027-01-11T10:00:00Z', '2027-01-11T11:00:00Z'],
    ['the next morning when the day ends first', '2027-01-11T16:30:00Z', '2027-01-12T09:00:00Z'],
    ['when work begins again outside of hours', '2027-01-16T12:00:00Z', '2027-01-18T09:00:00Z'],
  ])('is %s', (_name, now, expected) => {
    expect(byNextWorkingHour(london, at(now))).toEqual(at(expected));
  });
});

describe('the first gap in the shifts', () => {
  const now = at('2027-01-11T00:00:00Z');
  const shift = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });

  it('is now when nobody is on call', () => {
    expect(firstGap([shift('2027-01-12T00:00:00Z', '2027-02-01T00:00:00Z')], now)).toEqual(now);
  });
  it('is where one shift ends before the next begins', () => {
    const shifts = [
      shift('2027-01-10T00:00:00Z', '2027-01-12T00:00:00Z'),
      shift('2027-01-12T01:00:00Z', '2027-02-01T00:00:00Z'),
    ];
    expect(firstGap(shifts, now)).toEqual(at('2027-01-12T00:00:00Z'));
  });
  it('is none while shifts reach over two weeks', () => {
    const shifts = [
      shift('2027-01-10T00:00:00Z', '2027-01-13T00:00:00Z'),
      shift('2027-01-12T00:00:00Z', '2027-02-01T00:00:00Z'),
    ];
    expect(firstGap(shifts, now)).toBeNull();
  });
});
