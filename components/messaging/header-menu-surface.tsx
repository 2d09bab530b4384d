'use client';

import Ban from 'lucide-react/icons/ban';
import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import UsersRound from 'lucide-react/icons/users-round';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DropdownMenuSurface } from '@/components/ui/dropdown-menu-surface';
import type { MenuLayer } from '@/components/ui/loaded-menu';
import { notify } from '@/components/ui/notify';
import { useActs } from '@/lib/client/acts';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message, ThreadHead } from '@/lib/client/messaging-types';
import { GroupDialog } from '../groups/group-dialog';
import { BlockDialog } from './block-dialog';
import { actsOf } from './menu-acts';
import { useConversationMenu } from './use-conversation-menu';

export type HeaderMenuProps = {
  head: ThreadHead;
  newest?: Message;
  /** Stops marking read, before the conversation is marked unread. */
  onMarkUnread: () => void;
};

/** The loaded part of the menu of a thread's head. Its entries are acts of palette and keys also while it is closed. */
export default function HeaderMenuSurface({
  head,
  newest,
  onMarkUnread,
  ...layer
}: HeaderMenuProps & MenuLayer) {
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
      <DropdownMenuSurface
        {...layer}
        align="end"
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
      />
      {group && (
        <GroupDialog head={head} isOpen={isShowingGroup} onOpenChange={setIsShowingGroup} onLeft={leave} />
      )}
      {asksToBlock && <BlockDialog head={head} isOpen={isBlocking} onOpenChange={setIsBlocking} />}
    </>
  );
}
