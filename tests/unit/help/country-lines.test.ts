import { expect, test } from 'vitest';
import { countryOf, linesByCountry } from '@/components/help/country-lines';

const line = (country: string, name: string) => ({ country, name, contact: '1', hours: 'Day and night' });
const lines = [line('US', '911'), line('GB', '999'), line('DE', '112'), line('GB', 'Samaritans')];

test('the visitor’s own country comes first, the others by name, and lines keep their order', () => {
  const groups = linesByCountry(lines, 'GB', 'en');
  expect(groups.map(({ name }) => name)).toEqual(['United Kingdom', 'Germany', 'United States']);
  expect(groups[0]?.lines.map(({ name }) => name)).toEqual(['999', 'Samaritans']);
});

test('a country without lines changes nothing but the order', () => {
  expect(linesByCountry(lines, 'FR', 'en').map(({ country }) => country)).toEqual(['DE', 'GB', 'US']);
});

test.each([
  ['de-CH,de;q=0.9,en;q=0.8', 'CH'],
  ['en,de-AT;q=0.8', 'AT'],
  ['de', 'DE'],
  ['en', 'US'],
  ['*', null],
  ['not a language!,en-GB', 'GB'],
  [null, null],
])('%s speaks for %s', (header, country) => {
  expect(countryOf(header)).toBe(country);
});
