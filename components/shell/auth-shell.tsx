import type { ReactNode } from 'react';
import { textsOf } from '@/lib/shared/texts';
import { defaultLocale, type Locale } from '@/messages/locales';
import { Brand } from './brand';
import { HelpLink } from './help-link';
import { mainId, SkipLink } from './skip-link';

type AuthShellProps = {
  title: ReactNode;
  text?: ReactNode;
  helpHref?: string;
  /** Below the card: demo people, other ways in. */
  below?: ReactNode;
  locale?: Locale;
  children: ReactNode;
};

/** Signing in and what belongs to it: one card, one task, help in the same corner as everywhere. */
export function AuthShell({
  title,
  text,
  helpHref,
  below,
  locale = defaultLocale,
  children,
}: AuthShellProps) {
  const t = textsOf('shell', locale);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t('skipToContent')} />
      <header className="@container flex min-h-14 items-center justify-between gap-2 px-3 md:px-5">
        <Brand name={t('productName')} />
        {helpHref && <HelpLink href={helpHref} label={t('getHelpNow')} shortLabel={t('getHelpNowShort')} />}
      </header>
      <main
        id={mainId}
        tabIndex={-1}
        className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center px-4 pt-6 pb-16 outline-none"
      >
        <div className="rounded-bubble border bg-surface p-6 shadow-soft sm:p-8">
          <h1 className="text-xl">{title}</h1>
          {text && <p className="mt-1.5 text-muted-foreground">{text}</p>}
          <div className="mt-6">{children}</div>
        </div>
        {below && <div className="mt-8">{below}</div>}
      </main>
    </div>
  );
}
