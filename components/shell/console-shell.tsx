import type { ReactNode } from 'react';
import { textsOf } from '@/lib/shared/texts';
import { defaultLocale, type Locale } from '@/messages/locales';
import { Brand } from './brand';
import { MenuSheet } from './menu-sheet';
import type { NavGroup, ShellPerson } from './nav-items';
import { PlaceList } from './place-list';
import { ShellMain } from './shell-main';
import { SkipLink } from './skip-link';
import { UserMenu } from './user-menu';

type ConsoleShellProps = {
  person: ShellPerson;
  groups: NavGroup[];
  sessionsHref?: string;
  settingsHref?: string;
  awayHref?: string;
  signOut?: ReactNode;
  search?: ReactNode;
  actions?: ReactNode;
  banner?: ReactNode;
  locale?: Locale;
  children: ReactNode;
};

/** The frame of admins and developers: a sidebar with all places, behind a button on phones. */
export function ConsoleShell({
  person,
  groups,
  locale = defaultLocale,
  children,
  ...rest
}: ConsoleShellProps) {
  const t = textsOf('shell', locale);
  return (
    <div className="hs-shell flex h-dvh flex-col print:h-auto">
      <SkipLink label={t('skipToContent')} />
      <header className="@container flex min-h-13 shrink-0 items-center gap-2 border-b bg-sunken px-3 pt-[env(safe-area-inset-top)] md:px-5 print:hidden">
        <MenuSheet title={t('menu')} label={t('openMenu')}>
          <nav aria-label={t('mainNavigation')}>
            <PlaceList groups={groups} />
          </nav>
        </MenuSheet>
        <Brand name={t('productName')} />
        <div className="min-w-0 flex-1 px-2 md:px-6">{rest.search}</div>
        {rest.actions}
        <UserMenu
          person={person}
          sessionsHref={rest.sessionsHref}
          settingsHref={rest.settingsHref}
          awayHref={rest.awayHref}
          signOut={rest.signOut}
          hasDensity
        />
      </header>
      <div className="flex min-h-0 flex-1">
        <nav
          aria-label={t('mainNavigation')}
          className="w-60 shrink-0 overflow-y-auto border-e bg-sunken p-3 max-md:hidden print:hidden"
        >
          <PlaceList groups={groups} />
        </nav>
        <ShellMain banner={rest.banner}>{children}</ShellMain>
      </div>
    </div>
  );
}
