/** The languages there are. Apart from the catalogues, so that client code can name a language without loading its texts. */
export const locales = ['en'] as const;

export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';
