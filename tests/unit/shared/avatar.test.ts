import { expect, test } from 'vitest';
import { avatarHues, hueOf, initialsOf } from '@/lib/shared/avatar';

test.each([
  ['Maria Keller', 'MK'],
  ['Dr. Ada Okafor', 'AO'],
  ['Inés María de la Cruz', 'IC'],
  ['cher', 'C'],
  ['  ', '?'],
  ['Dr.', '?'],
  ['李 小龙', '李小'],
  ['“Nick” O’Neil', 'NO'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a person keeps one hue, and people spread over all of them', () => {
  expect(hueOf('maria')).toBe(hueOf('maria'));
  const counts = new Map<number, number>();
  for (let person = 0; person < 800; person++) {
    const hue = hueOf(`patient-${person}`);
    counts.set(hue, (counts.get(hue) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([...avatarHues]);
  expect(Math.max(...counts.values())).toBeLessThan(160);
});
