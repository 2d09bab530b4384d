'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Popover } from '@/components/ui/popover';
import { useLoaded } from '@/lib/client/use-loaded';
import type { ShellPerson } from './nav-items';

export type UserMenuProps = {
  person: ShellPerson;
  sessionsHref?: string;
  settingsHref?: string;
  /** Staff say here that they are out of office. */
  awayHref?: string;
  /** Staff choose a density; patients need not. */
  hasDensity?: boolean;
  /** The sign-out form, which works without scripts elsewhere and guards itself. */
  signOut?: ReactNode;
};

/** Who one is, how the screens look, and the way out; loaded when it is opened. */
export function UserMenu(props: UserMenuProps) {
  const t = useTranslations('shell.userMenu');
  const { name, hueKey } = props.person;
  const label = t('open', { name });
  return (
    <Popover
      label={label}
      align="end"
      className="w-[min(22rem,calc(100vw-1rem))]"
      trigger={
        <button
          type="button"
          aria-label={label}
          className="flex size-10 cursor-pointer items-center justify-center rounded-full touch:size-touch"
        >
          <Avatar name={name} hueKey={hueKey} className="hover:opacity-90" />
        </button>
      }
    >
      {(close) => <LoadedContent {...props} close={close} />}
    </Popover>
  );
}

function LoadedContent(props: UserMenuProps & { close: () => void }) {
  const { module } = useLoaded(true, () => import('./user-menu-content'));
  return module ? <module.UserMenuContent {...props} /> : null;
}
