import type { ReactNode } from 'react';
import { textsOf } from '@/lib/shared/texts';
import { defaultLocale, type Locale } from '@/messages/locales';
import { Brand } from './brand';
import { HelpLink } from './help-link';
import type { NavItem, ShellPerson } from './nav-items';
import { RailNavigation } from './rail-navigation';
import { ShellMain } from './shell-main';
import { SkipLink } from './skip-link';
import { UserMenu } from './user-menu';

type PatientShellProps = {
  person: ShellPerson;
  items: NavItem[];
  /** Where help is, also offline. */
  helpHref: string;
  sessionsHref?: string;
  settingsHref?: string;
  signOut?: ReactNode;
  /** Stands left of "Get help now", for the quick exit of discreet mode. */
  quickExit?: ReactNode;
  banner?: ReactNode;
  locale?: Locale;
  children: ReactNode;
};

/** The frame of a patient: four places, help in one corner, nothing else to learn. */
export function PatientShell({
  person,
  items,
  locale = defaultLocale,
  children,
  ...rest
}: PatientShellProps) {
  const t = textsOf('shell', locale);
  return (
    <div className="hs-shell flex h-dvh flex-col print:h-auto">
      <SkipLink label={t('skipToContent')} />
      <header className="@container flex min-h-14 shrink-0 items-center gap-2 border-b bg-sunken px-3 pt-[env(safe-area-inset-top)] md:px-5 print:hidden">
        <Brand name={t('productName')} />
        <div className="ms-auto flex items-center gap-2">
          {rest.quickExit}
          <HelpLink href={rest.helpHref} label={t('getHelpNow')} shortLabel={t('getHelpNowShort')} />
          <UserMenu
            person={person}
            sessionsHref={rest.sessionsHref}
            settingsHref={rest.settingsHref}
            signOut={rest.signOut}
          />
        </div>
      </header>
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <RailNavigation label={t('mainNavigation')} items={items} />
        <ShellMain banner={rest.banner}>{children}</ShellMain>
      </div>
    </div>
  );
}
