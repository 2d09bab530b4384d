'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import BellOff from 'lucide-react/icons/bell-off';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { IconLink } from '@/components/ui/icon-link';
import { LoadedMenu } from '@/components/ui/loaded-menu';
import { useMessaging } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';
import type { HeaderMenuProps } from './header-menu-surface';

type ThreadHeaderProps = HeaderMenuProps & {
  /** Before the menu: whatever the layout adds. */
  actions?: ReactNode;
};

/** Who one writes with, the way back on phones, and what one can do with the conversation. */
export function ThreadHeader({ head, newest, onMarkUnread, actions }: ThreadHeaderProps) {
  const t = useTranslations();
  const { client, basePath } = useMessaging();
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-2.5 border-b bg-surface px-2 @min-[45rem]:ps-5">
      <IconLink
        href={basePath}
        label={t('messaging.thread.back')}
        icon={<ArrowLeft aria-hidden className="rtl:rotate-180" />}
        className="@min-[45rem]:hidden"
      />
      <Avatar name={head.displayName} hueKey={head.withUser ?? head.displayName} />
      <div className="min-w-0 flex-1">
        <h1 className="flex items-center gap-1.5 text-base">
          <span className="truncate">{head.displayName}</span>
          {head.isMuted && (
            <BellOff role="img" aria-label={t('messaging.thread.mutedMark')} className="size-4 shrink-0" />
          )}
        </h1>
        <Subline head={head} />
      </div>
      {head.via !== 'member' && <Badge tone="waiting">{t(`messaging.list.${head.via}`)}</Badge>}
      {head.isSupport && client.reader.role !== 'patient' && <Badge>{t('messaging.thread.support')}</Badge>}
      {actions}
      <LoadedMenu
        label={t('messaging.thread.menu')}
        data-thread-menu
        isKept
        own={{ head, newest, onMarkUnread }}
        load={() => import('./header-menu-surface')}
      />
    </header>
  );
}

function Subline({ head }: { head: ThreadHead }) {
  const t = useTranslations();
  const role = head.role && head.role !== 'system' ? t(`shell.roles.${head.role}`) : null;
  const people =
    head.kind === 'group' ? t('messaging.thread.people', { count: head.participantCount }) : null;
  const words = [role, head.subject, people].filter(Boolean).join(' · ');
  return words ? <p className="truncate text-sm text-muted-foreground">{words}</p> : null;
}
