import type { CrisisLine } from '@/lib/domain/settings/schema';

export interface CountryLines {
  /** ISO 3166-1 alpha-2. */
  country: string;
  name: string;
  lines: CrisisLine[];
}

/** Lines by country: the visitor's own first when there are any, the others by name. Lines keep the order of the settings. */
export function linesByCountry(lines: CrisisLine[], own: string | null, locale: string): CountryLines[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const groups = [...Map.groupBy(lines, (line) => line.country)].map(([country, of]) => ({
    country,
    name: names.of(country) ?? country,
    lines: of,
  }));
  return groups.sort(
    (a, b) => Number(b.country === own) - Number(a.country === own) || a.name.localeCompare(b.name, locale),
  );
}

/**
 * The country that a browser's languages speak for: the first that names one (`de-CH`), else the likeliest of the first language.
 * Null when nothing can be read from the header.
 */
export function countryOf(acceptLanguage: string | null): string | null {
  const tags = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.split(';', 1)[0]?.trim() ?? '')
    .filter((tag) => tag !== '' && tag !== '*');
  const locales = tags.flatMap(localeOf);
  return locales.find((locale) => locale.region)?.region ?? locales[0]?.maximize().region ?? null;
}

function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    // Anything may stand in a header; what is no language says nothing.
    return [];
  }
}
