import { createTranslator } from 'use-intl/core';
import { compiledTexts } from '@/lib/shared/compiled-texts';
import { catalogues, type Messages, type Namespace } from '@/messages/catalogues';
import { defaultLocale, type Locale, locales } from '@/messages/locales';

/**
 * The texts of one namespace outside React's client side: server components, mails, jobs, the command line.
 * `const t = textsOf('shell', locale); t('skipToContent')`. Client components call `useTranslations('shell')` instead.
 */
export function textsOf<const Name extends Namespace>(namespace: Name, locale: Locale = defaultLocale) {
  const messages: Messages = catalogues[locale];
  return createTranslator<Messages, Name>({ locale, messages, namespace, timeZone: 'UTC' } as never);
}

/** Part of a catalogue, compiled, so that a page sends its readers only the words that its client leaves use. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((name) => [name, compiledTexts(locale, name)]));
}

/** The locale to use for what a person or a browser asks for; unknown ones read English. */
export function localeFrom(wanted: string | undefined | null): Locale {
  const language = wanted?.split(/[-,;_]/, 1)[0]?.toLowerCase();
  return locales.find((locale) => locale === language) ?? defaultLocale;
}
