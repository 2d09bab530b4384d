'use client';

import AlarmClock from 'lucide-react/icons/alarm-clock';
import AlarmClockOff from 'lucide-react/icons/alarm-clock-off';
import CircleCheck from 'lucide-react/icons/circle-check';
import FolderInput from 'lucide-react/icons/folder-input';
import Tag from 'lucide-react/icons/tag';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTimeZone, useTranslations } from 'use-intl/react';
import type { MenuItem } from '@/components/ui/menu-items';
import { notify } from '@/components/ui/notify';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Conversation } from '@/lib/client/messaging-types';
import { type Order, orderConversation } from '@/lib/client/organising-calls';
import { useOwnOrder } from '@/lib/client/use-own-order';
import { snoozePresets, UNTIL_REPLY } from '@/lib/shared/snooze-presets';

type Subject = Pick<
  Conversation,
  'conversationId' | 'displayName' | 'folderId' | 'labels' | 'snoozedUntil' | 'isDone'
>;

/** Snooze, done, own folder and own labels of a conversation. Leaving the inbox can be taken back for ten seconds. */
export function useOrderMenu(subject: Subject, onLeft?: () => void): MenuItem[] {
  const t = useTranslations('organising');
  const timeZone = useTimeZone() ?? 'UTC';
  const { client } = useMessaging();
  const own = useOwnOrder();
  const act = useOrderActs(subject);
  const { displayName: name, snoozedUntil, isDone, folderId, labels } = subject;
  const snooze = (at: Date) => {
    onLeft?.();
    void act({ snoozedUntil: at.toISOString() }, t('snoozed_toast', { name }));
  };
  return [
    snoozedUntil
      ? {
          id: 'wake',
          label: t('wake'),
          icon: <AlarmClockOff aria-hidden />,
          onSelect: () => void act({ snoozedUntil: null }),
        }
      : {
          kind: 'submenu',
          id: 'snooze',
          label: t('snooze'),
          icon: <AlarmClock aria-hidden />,
          items: [
            ...snoozePresets(new Date(), timeZone).map(({ id, at }) => ({
              id,
              label: t(id),
              onSelect: () => snooze(at),
            })),
            { id: 'untilReply', label: t('untilReply'), onSelect: () => snooze(UNTIL_REPLY) },
            { id: 'pick', label: t('pickTime'), onSelect: () => client.askForTime(snooze) },
          ],
        },
    {
      id: 'done',
      label: isDone ? t('notDone') : t('done'),
      icon: isDone ? <Undo2 aria-hidden /> : <CircleCheck aria-hidden />,
      onSelect: () => {
        if (!isDone) onLeft?.();
        void act({ done: !isDone }, isDone ? undefined : t('done_toast', { name }));
      },
    },
    ...(own.isOffered && own.folders.length > 0
      ? [
          {
            kind: 'submenu' as const,
            id: 'folder',
            label: t('moveTo'),
            icon: <FolderInput aria-hidden />,
            items: [
              {
                kind: 'choice' as const,
                id: 'folders',
                label: t('folder'),
                value: String(folderId ?? ''),
                options: [
                  { value: '', label: t('noFolder') },
                  ...own.folders.map(({ id, name: folder }) => ({ value: String(id), label: folder })),
                ],
                onValueChange: (value: string) => void act({ folder: value === '' ? null : Number(value) }),
              },
            ],
          },
        ]
      : []),
    ...(own.isOffered && own.labels.length > 0
      ? [
          {
            kind: 'submenu' as const,
            id: 'labels',
            label: t('labels'),
            icon: <Tag aria-hidden />,
            items: own.labels.map(({ id, name: label }) => ({
              kind: 'check' as const,
              id: String(id),
              label,
              isChecked: labels.includes(id),
              onCheckedChange: (isOn: boolean) =>
                void act({ labels: isOn ? [...labels, id] : labels.filter((one) => one !== id) }),
            })),
          },
        ]
      : []),
  ];
}

/** Shows an order at once and takes it back when it fails; with words, offers Undo. */
function useOrderActs({ conversationId, snoozedUntil, isDone }: Subject) {
  const t = useTranslations();
  const { client } = useMessaging();

  async function apply(order: Order): Promise<boolean> {
    const takeBack = client.cache.change(conversationId, shownAs(order));
    try {
      await orderConversation(conversationId, order);
      client.refreshLists();
      return true;
    } catch {
      takeBack();
      notify.error(t('messaging.list.failedChange'));
      return false;
    }
  }

  return async (order: Order, words?: string) => {
    if (!(await apply(order)) || !words) return;
    // Both at once may not be set; what was not, is cleared.
    const before: Order = snoozedUntil ? { snoozedUntil } : { snoozedUntil: null, done: isDone };
    notify.undo(words, { label: t('common.undo'), onUndo: () => void apply(before) });
  };
}

function shownAs({ folder, labels, snoozedUntil, done }: Order): Partial<Conversation> {
  return {
    ...(folder !== undefined && { folderId: folder }),
    ...(labels !== undefined && { labels }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(done !== undefined && { isDone: done }),
    ...(snoozedUntil && { isDone: false, isArchived: false }),
    ...(done && { snoozedUntil: null }),
  };
}
