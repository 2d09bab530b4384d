import Link from 'next/link';
import type { ReactNode } from 'react';
import { textsOf } from '@/lib/shared/texts';
import { defaultLocale, type Locale } from '@/messages/locales';
import { Brand } from './brand';
import { HelpLink } from './help-link';
import { mainId, SkipLink } from './skip-link';

type PublicShellProps = {
  /** Left out on the help page itself. */
  helpHref?: string;
  /** Right end of the header: "Sign in". */
  action?: ReactNode;
  /** Documents read at text width; API references use it all. */
  isWide?: boolean;
  locale?: Locale;
  children: ReactNode;
};

/** Pages for everyone, signed in or not: help and documents. No client code of its own. */
export function PublicShell({
  helpHref,
  action,
  isWide,
  locale = defaultLocale,
  children,
}: PublicShellProps) {
  const t = textsOf('shell', locale);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t('skipToContent')} />
      <header className="@container flex min-h-14 items-center gap-2 border-b bg-sunken px-3 md:px-5 print:hidden">
        {/* Not fetched ahead: the help page is read without a network too. */}
        <Link
          href="/"
          prefetch={false}
          className="rounded-control p-1 touch:inline-flex touch:min-h-touch touch:min-w-touch touch:items-center touch:justify-center"
        >
          <Brand name={t('productName')} />
        </Link>
        <div className="ms-auto flex items-center gap-2">
          {action}
          {helpHref && <HelpLink href={helpHref} label={t('getHelpNow')} shortLabel={t('getHelpNowShort')} />}
        </div>
      </header>
      <main
        id={mainId}
        tabIndex={-1}
        className={`mx-auto w-full flex-1 px-4 py-8 outline-none ${isWide ? 'max-w-7xl' : 'max-w-2xl'}`}
      >
        {children}
      </main>
    </div>
  );
}
