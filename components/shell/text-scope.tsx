import type { ReactNode } from 'react';
import { pickMessages } from '@/lib/shared/texts';
import type { Namespace } from '@/messages/catalogues';
import { defaultLocale, type Locale } from '@/messages/locales';
import { TextProvider } from './text-provider';

type TextScopeProps = {
  /** Namespaces that the client components below use, besides `common` and `shell`, which every page has. */
  namespaces: readonly Namespace[];
  /** The signed-in person's zone, so that server and browser write the same times. */
  timeZone?: string;
  locale?: Locale;
  children: ReactNode;
};

/** Sends these texts to the client components below, once per layout, and no others: phones pay for every word. */
export function TextScope({ namespaces, timeZone, locale = defaultLocale, children }: TextScopeProps) {
  return (
    <TextProvider locale={locale} messages={pickMessages(locale, namespaces)} timeZone={timeZone}>
      {children}
    </TextProvider>
  );
}
