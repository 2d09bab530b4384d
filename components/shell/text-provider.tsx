'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Messages } from '@/messages/catalogues';
import type { Locale } from '@/messages/locales';

type Scope = { messages: Partial<Messages>; timeZone: string };

const ScopeAbove = createContext<Scope>({ messages: {}, timeZone: 'UTC' });

type TextProviderProps = {
  locale: Locale;
  /** Added to the namespaces of the scopes above. */
  messages: Partial<Messages>;
  /** The reader's; as above when left out. */
  timeZone?: string;
  children: ReactNode;
};

/** Gives client components their texts, `useTranslations('common')`, and the reader's time zone, `useTimeZone()`. */
export function TextProvider({ locale, messages, timeZone, children }: TextProviderProps) {
  const above = useContext(ScopeAbove);
  const scope = useMemo(
    () => ({ messages: { ...above.messages, ...messages }, timeZone: timeZone ?? above.timeZone }),
    [above, messages, timeZone],
  );
  return (
    <ScopeAbove value={scope}>
      <IntlProvider locale={locale} messages={scope.messages as Messages} timeZone={scope.timeZone}>
        {children}
      </IntlProvider>
    </ScopeAbove>
  );
}
