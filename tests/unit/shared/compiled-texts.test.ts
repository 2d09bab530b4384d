import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { compiledTexts } from '@/lib/shared/compiled-texts';
import inBrowsers from '@/lib/shared/format-compiled';
import onTheServer from '@/lib/shared/format-message';
import { catalogues, type Namespace } from '@/messages/catalogues';
import { locales } from '@/messages/locales';

const numbers = [0, 1, 2, 21, 1_234];

test.each(locales)('in %s every compiled text says what the written one says', (locale) => {
  let compared = 0;
  for (const name of Object.keys(catalogues[locale]) as Namespace[]) {
    const compiled = new Map(leaves(compiledTexts(locale, name), name));
    for (const [path, written] of leaves(catalogues[locale][name], name) as [string, string][])
      for (const count of numbers) {
        const values = valuesFor(written, count);
        const wanted = new IntlMessageFormat(written, locale).format(values as never);
        for (const format of [inBrowsers, onTheServer])
          expect(said(format, [path, compiled.get(path)], { values, locale }), path).toBe(wanted);
        compared += 1;
      }
  }
  expect(compared).toBeGreaterThan(5_000);
});

test('what a page sends is plain data', () => {
  const sent = compiledTexts('en', 'organising');
  expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
  const prototypes = new Set(objectsIn(sent).map((part) => Object.getPrototypeOf(part)));
  expect([...prototypes].every((one) => one === Object.prototype || one === Array.prototype)).toBe(true);
});

type Values = Record<string, string | number | ((words: unknown[]) => string)>;

const cache = { message: {} };
const formatters = {
  getNumberFormat: (language: string, options?: object) => new Intl.NumberFormat(language, options),
  getPluralRules: (language: string, options?: object) => new Intl.PluralRules(language, options),
  getDateTimeFormat: (language: string, options?: object) => new Intl.DateTimeFormat(language, options),
};

/** As use-intl has it formatted in the bundle that a format belongs to (next.config.mjs). */
function said(
  format: typeof inBrowsers,
  [path, text]: [string, unknown],
  { values, locale }: { values: Values; locale: string },
) {
  return format(path, text as never, values as never, { cache, formatters, locale } as never);
}

/** Something for every argument and tag; numbers where they are counted. Choices between words get the first that is offered. */
function valuesFor(written: string, count: number): Values {
  const values: Values = {};
  for (const [, name, kind, rest] of written.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?\s*([^{]*))?/g)) {
    if (kind === 'select') values[name!] = rest!.trim().split(/\s+/)[0]!;
    else values[name!] ??= kind === undefined ? `<${name}>` : count;
    if (kind === 'plural' || kind === 'number' || kind === 'selectordinal') values[name!] = count;
  }
  for (const [, tag] of written.matchAll(/<(\w+)>/g)) values[tag!] = (words) => `[${words.join('')}]`;
  return values;
}

/** Every text with its path: a string, or the array that it was compiled to. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value === 'string' || Array.isArray(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, below]) => leaves(below, `${path}.${key}`));
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
