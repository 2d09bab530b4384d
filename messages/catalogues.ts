import type {} from 'use-intl';
import { en } from './en/index';
import type { Locale } from './locales';

/** English is complete by definition and the measure of the other languages. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

/** Every language's texts. Server only: client components get the part they use from a `TextScope`. */
export const catalogues: Record<Locale, Messages> = { en };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
