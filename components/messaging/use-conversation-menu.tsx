'use client';

import Archive from 'lucide-react/icons/archive';
import ArchiveRestore from 'lucide-react/icons/archive-restore';
import Bell from 'lucide-react/icons/bell';
import BellOff from 'lucide-react/icons/bell-off';
import Mail from 'lucide-react/icons/mail';
import MailOpen from 'lucide-react/icons/mail-open';
import Pin from 'lucide-react/icons/pin';
import PinOff from 'lucide-react/icons/pin-off';
import Trash from 'lucide-react/icons/trash-2';
import { useTranslations } from 'use-intl/react';
import type { MenuItem } from '@/components/ui/menu-items';
import { notify } from '@/components/ui/notify';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Conversation } from '@/lib/client/messaging-types';
import { useBulk } from './use-bulk';
import { useOrderMenu } from './use-order-menu';

type Subject = Pick<
  Conversation,
  | 'conversationId'
  | 'displayName'
  | 'isMuted'
  | 'isPinned'
  | 'isArchived'
  | 'unreadCount'
  | 'folderId'
  | 'labels'
  | 'snoozedUntil'
  | 'isDone'
> & { lastMessageId?: number | null; isLatestFromThem?: boolean };

/** What one can do with a conversation, for its row and its head. Each shows its effect at once and takes it back when it fails. */
export function useConversationMenu(
  subject: Subject,
  after: { onArchived?: () => void; onUnread?: () => void } = {},
): MenuItem[] {
  const t = useTranslations('messaging.list');
  const own = useTranslations('organising');
  const bulk = useBulk();
  const acts = useConversationActs(subject);
  const order = useOrderMenu(subject, after.onArchived);
  const { isPinned, isMuted, isArchived, unreadCount } = subject;
  const canMarkUnread = subject.lastMessageId && subject.isLatestFromThem;
  return [
    ...(unreadCount > 0 && subject.lastMessageId
      ? [{ id: 'read', label: t('markRead'), icon: <MailOpen aria-hidden />, onSelect: acts.markRead }]
      : []),
    ...(unreadCount === 0 && canMarkUnread
      ? [
          {
            id: 'unread',
            label: t('markUnread'),
            icon: <Mail aria-hidden />,
            onSelect: () => {
              after.onUnread?.();
              void acts.markUnread();
            },
          },
        ]
      : []),
    {
      id: 'pin',
      label: isPinned ? t('unpin') : t('pin'),
      icon: isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />,
      onSelect: () => void acts.set({ isPinned: !isPinned }),
    },
    {
      id: 'mute',
      label: isMuted ? t('unmute') : t('mute'),
      icon: isMuted ? <Bell aria-hidden /> : <BellOff aria-hidden />,
      onSelect: () => void acts.set({ isMuted: !isMuted }),
    },
    ...order,
    {
      id: 'archive',
      label: isArchived ? t('unarchive') : t('archive'),
      icon: isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />,
      onSelect: () => {
        if (!isArchived) after.onArchived?.();
        void acts.archive(!isArchived);
      },
    },
    {
      id: 'delete',
      label: own('deleteAct'),
      icon: <Trash aria-hidden />,
      tone: 'danger',
      onSelect: () => {
        after.onArchived?.();
        void bulk.run({ action: 'delete' }, { ids: [subject.conversationId] });
      },
    },
  ];
}

function useConversationActs({ conversationId, displayName, lastMessageId }: Subject) {
  const t = useTranslations();
  const { client } = useMessaging();

  async function act(change: Partial<Conversation>, run: () => Promise<unknown>): Promise<boolean> {
    const takeBack = client.cache.change(conversationId, change);
    try {
      await run();
      client.refreshLists();
      return true;
    } catch {
      takeBack();
      notify.error(t('messaging.list.failedChange'));
      return false;
    }
  }

  const setArchived = (isArchived: boolean) =>
    act({ isArchived }, () => calls.setArchived(conversationId, isArchived));

  return {
    markRead: () => void act({ unreadCount: 0 }, () => calls.markMessage(lastMessageId ?? 0, 'read')),
    markUnread: () => act({ unreadCount: 1 }, () => calls.markMessage(lastMessageId ?? 0, 'unread')),
    set: ({ isMuted, isPinned }: { isMuted?: boolean; isPinned?: boolean }) =>
      act(isMuted === undefined ? { isPinned } : { isMuted }, () =>
        calls.changeOwnState(conversationId, { muted: isMuted, pinned: isPinned }),
      ),
    archive: async (isArchived: boolean) => {
      if (!(await setArchived(isArchived))) return;
      const said = isArchived ? 'messaging.list.archived_toast' : 'messaging.list.unarchived_toast';
      notify.undo(t(said, { name: displayName }), {
        label: t('common.undo'),
        onUndo: () => void setArchived(!isArchived),
      });
    },
  };
}
