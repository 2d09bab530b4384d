import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { localeFrom, pickMessages, textsOf } from '@/lib/shared/texts';
import { catalogues } from '@/messages/catalogues';

test('texts are found by namespace and fill in their numbers', () => {
  expect(textsOf('shell')('productName')).toBe('Healing Space');
  expect(textsOf('common')('unread', { count: 1 })).toBe('1 unread');
  expect(textsOf('common')('table.selected', { count: 12 })).toBe('12 selected');
});

test('a page sends its readers only the namespaces it asked for', () => {
  expect(Object.keys(pickMessages('en', ['common']))).toEqual(['common']);
});

test.each([
  ['en-GB,en;q=0.9', 'en'],
  ['xx', 'en'],
  [undefined, 'en'],
  ['', 'en'],
])('who asks for %s reads %s', (wanted, locale) => {
  expect(localeFrom(wanted)).toBe(locale);
});

describe.each(Object.entries(catalogues))('the catalogue %s', (locale, catalogue) => {
  const texts = leaves(catalogue);

  test('has words to check', () => expect(texts.length).toBeGreaterThan(50));

  test.each(texts)('%s is a well-formed message, said calmly', (_key, text) => {
    expect(() => new IntlMessageFormat(text, locale)).not.toThrow();
    expect(text.trim()).not.toBe('');
    // The tone of the product: no exclamation marks.
    expect(text).not.toContain('!');
  });
});

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, below]) =>
    leaves(below, path ? `${path}.${key}` : key),
  );
}
