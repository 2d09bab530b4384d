import Link from 'next/link';
import type { ReactNode } from 'react';
import { textsOf } from '@/lib/shared/texts';
import { defaultLocale, type Locale } from '@/messages/locales';
import { BrandMark } from './brand';
import { MorePlaces } from './more-places';
import type { NavItem, ShellPerson } from './nav-items';
import { PlaceList } from './place-list';
import { barItemLook, pillLook, RailNavigation } from './rail-navigation';
import { ShellMain } from './shell-main';
import { SkipLink } from './skip-link';
import { UserMenu } from './user-menu';

const barPlaces = 4;

type ClinicianShellProps = {
  person: ShellPerson;
  items: NavItem[];
  homeHref: string;
  sessionsHref?: string;
  settingsHref?: string;
  awayHref?: string;
  signOut?: ReactNode;
  /** The middle of the top bar: search, or a button that opens the command palette. */
  search?: ReactNode;
  /** Right end of the top bar, before the person: alerts, presence. */
  actions?: ReactNode;
  banner?: ReactNode;
  locale?: Locale;
  children: ReactNode;
};

/** The frame of a clinician: a slim rail, one search, and all the room for the panes. */
export function ClinicianShell({
  person,
  items,
  locale = defaultLocale,
  children,
  ...rest
}: ClinicianShellProps) {
  const t = textsOf('shell', locale);
  const more = items.slice(barPlaces);
  return (
    <div className="hs-shell flex h-dvh flex-col print:h-auto">
      <SkipLink label={t('skipToContent')} />
      <header className="flex min-h-13 shrink-0 items-center gap-2 border-b bg-sunken px-3 pt-[env(safe-area-inset-top)] md:ps-0 print:hidden">
        <Link
          href={rest.homeHref}
          className="flex shrink-0 items-center justify-center rounded-control p-1.5 md:mx-7 touch:size-touch"
        >
          <BrandMark />
          <span className="sr-only">{t('productName')}</span>
        </Link>
        <div className="min-w-0 flex-1">{rest.search}</div>
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
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <RailNavigation
          label={t('mainNavigation')}
          items={items}
          barCount={more.length > 1 ? barPlaces : items.length}
          more={
            more.length > 1 && (
              <MorePlaces label={t('more')} className={barItemLook} pillClassName={pillLook}>
                <PlaceList groups={[{ items: more }]} />
              </MorePlaces>
            )
          }
        />
        <ShellMain banner={rest.banner}>{children}</ShellMain>
      </div>
    </div>
  );
}
