'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import Ban from 'lucide-react/icons/ban';
import BellOff from 'lucide-react/icons/bell-off';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Printer from 'lucide-react/icons/printer';
import UsersRound from 'lucide-react/icons/users-round';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import { IconLink } from '@/components/ui/icon-link';
import { notify } from '@/components/ui/notify';
import { useActs } from '@/lib/client/acts';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message, ThreadHead } from '@/lib/client/messaging-types';
import { GroupDialog } from '../groups/group-dialog';
import { BlockDialog } from './block-dialog';
import { actsOf } from './menu-acts';
import { useConversationMenu } from './use-conversation-menu';

type ThreadHeaderProps = {
  head: ThreadHead;
  newest?: Message;
  /** Stops marking read, before the conversation is marked unread. */
  onMarkUnread: () => void;
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
      <HeaderMenu head={head} newest={newest} onMarkUnread={onMarkUnread} />
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

function HeaderMenu({ head, newest, onMarkUnread }: Omit<ThreadHeaderProps, 'actions'>) {
  const t = useTranslations('messaging.thread');
  const router = useRouter();
  const { basePath } = useMessaging();
  const [isBlocking, setIsBlocking] = useState(false);
  const leave = () => router.push(basePath);
  const items = useConversationMenu(
    { ...head, unreadCount: 0, lastMessageId: newest?.id, isLatestFromThem: newest ? !newest.isOwn : false },
    {
      onArchived: leave,
      onUnread: () => {
        onMarkUnread();
        leave();
      },
    },
  );
  useActs(actsOf(items));
  const { role, group } = head;
  const [isShowingGroup, setIsShowingGroup] = useState(false);
  const groups = useTranslations('groups');
  // Where a block is not taken, the dialog says what is possible instead.
  const asksToBlock = head.kind === 'direct' && head.withUser && role !== 'system';
  const marks = useTranslations('marks');
  const saveAsJson = async (id: number) => {
    try {
      const { saveConversation } = await import('@/lib/client/save-conversation');
      notify.success(marks('export.done', { count: await saveConversation(id) }));
    } catch {
      notify.error(marks('export.failed'));
    }
  };
  return (
    <>
      <DropdownMenu
        label={t('menu')}
        items={[
          ...(group
            ? [
                {
                  id: 'members',
                  label: groups('members'),
                  icon: <UsersRound aria-hidden />,
                  onSelect: () => setIsShowingGroup(true),
                },
                { kind: 'separator' as const, id: 'group-line' },
              ]
            : []),
          ...items,
          { kind: 'separator' as const, id: 'paper-line' },
          {
            kind: 'link' as const,
            id: 'print',
            label: marks('print.menu'),
            icon: <Printer aria-hidden />,
            href: `/c/${head.conversationId}/print`,
          },
          {
            id: 'export',
            label: marks('export.menu'),
            icon: <Download aria-hidden />,
            onSelect: () => void saveAsJson(head.conversationId),
          },
          ...(asksToBlock
            ? [
                { kind: 'separator' as const, id: 'line' },
                {
                  id: 'block',
                  label: t(head.hasBlocked ? 'unblock' : 'block'),
                  icon: <Ban aria-hidden />,
                  tone: 'danger' as const,
                  onSelect: () => setIsBlocking(true),
                },
              ]
            : []),
        ]}
        trigger={<IconButton label={t('menu')} data-thread-menu icon={<Ellipsis aria-hidden />} />}
      />
      {group && (
        <GroupDialog head={head} isOpen={isShowingGroup} onOpenChange={setIsShowingGroup} onLeft={leave} />
      )}
      {asksToBlock && <BlockDialog head={head} isOpen={isBlocking} onOpenChange={setIsBlocking} />}
    </>
  );
}
