'use client';

import LogIn from 'lucide-react/icons/monitor-smartphone';
import Palmtree from 'lucide-react/icons/palmtree';
import Settings from 'lucide-react/icons/settings';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { menuItemLook } from '@/components/ui/layer-look';
import { AppearanceChoices } from './appearance-choices';
import type { UserMenuProps } from './user-menu';

/** The loaded part of `UserMenu`. */
export function UserMenuContent({
  person,
  sessionsHref,
  settingsHref,
  awayHref,
  hasDensity,
  signOut,
  close,
}: UserMenuProps & { close: () => void }) {
  const t = useTranslations('shell.userMenu');
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Avatar name={person.name} hueKey={person.hueKey} />
        <div className="min-w-0">
          <p className="truncate font-semibold">{person.name}</p>
          <p className="truncate text-sm text-muted-foreground">{person.role}</p>
        </div>
      </div>
      <AppearanceChoices hasDensity={hasDensity} />
      <div className="-mx-2 flex flex-col border-t pt-3">
        {settingsHref && (
          <MenuLink
            href={settingsHref}
            icon={<Settings aria-hidden />}
            label={t('settings')}
            onFollow={close}
          />
        )}
        {awayHref && (
          <MenuLink href={awayHref} icon={<Palmtree aria-hidden />} label={t('away')} onFollow={close} />
        )}
        {sessionsHref && (
          <MenuLink href={sessionsHref} icon={<LogIn aria-hidden />} label={t('sessions')} onFollow={close} />
        )}
        {signOut}
      </div>
    </div>
  );
}

function MenuLink({
  href,
  icon,
  label,
  onFollow,
}: {
  href: string;
  icon: ReactNode;
  label: string;
  onFollow: () => void;
}) {
  return (
    <Link href={href} onClick={onFollow} className={`${menuItemLook} hover:bg-hover`}>
      {icon}
      {label}
    </Link>
  );
}
