'use client';

import Copy from 'lucide-react/icons/copy';
import Flag from 'lucide-react/icons/flag';
import Forward from 'lucide-react/icons/forward';
import Link from 'lucide-react/icons/link';
import ListTodo from 'lucide-react/icons/list-todo';
import Mail from 'lucide-react/icons/mail';
import PencilLine from 'lucide-react/icons/pencil-line';
import Pin from 'lucide-react/icons/pin';
import PinOff from 'lucide-react/icons/pin-off';
import Radar from 'lucide-react/icons/radar';
import Reply from 'lucide-react/icons/reply';
import SmilePlus from 'lucide-react/icons/smile-plus';
import SquareCheck from 'lucide-react/icons/square-check';
import Star from 'lucide-react/icons/star';
import StarOff from 'lucide-react/icons/star-off';
import Trash from 'lucide-react/icons/trash-2';
import UsersRound from 'lucide-react/icons/users-round';
import { useTranslations } from 'use-intl/react';
import { useFinishTask } from '@/components/tasks/use-change-task';
import type { MenuItem } from '@/components/ui/menu-items';
import { notify } from '@/components/ui/notify';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { quickEmoji } from './quick-emoji';
import { useThreadActs } from './thread-context';
import { usePin } from './use-pin';
import { useReact } from './use-react';
import { useStar } from './use-star';

/** What one can do with a message, as far as one can: words, marks that others see, one's own order. */
export function useMessageItems(message: Message): MenuItem[] {
  return [
    ...useQuickReactions(message),
    ...useWordItems(message),
    ...useMarkItems(message),
    ...useOwnItems(message),
  ];
}

function useQuickReactions(message: Message): MenuItem[] {
  const t = useTranslations('marks');
  const { head, open } = useThreadActs();
  const react = useReact();
  if (!head.canWrite || message.isErased) return [];
  const own = new Set(message.reactions.flatMap(({ emoji, isOwn }) => (isOwn ? [emoji] : [])));
  return [
    {
      kind: 'quick',
      id: 'quick',
      label: t('quick'),
      choices: [
        ...quickEmoji.map(({ emoji, name }) => ({
          id: emoji,
          label: t(`quickNames.${name}`),
          sign: emoji,
          isOn: own.has(emoji),
          onSelect: () => void react(message, emoji),
        })),
        {
          id: 'more',
          label: t('moreEmoji'),
          sign: <SmilePlus aria-hidden />,
          onSelect: () => open({ kind: 'react', message }),
        },
      ],
    },
  ];
}

function useWordItems(message: Message): MenuItem[] {
  const t = useTranslations('messaging.message');
  const correction = useTranslations('messaging.correction');
  const marks = useTranslations('marks');
  const acts = useThreadActs();
  const { content } = message;
  const copy = () =>
    navigator.clipboard?.writeText(content ?? '').then(
      () => notify.success(t('copied')),
      () => notify.error(t('copyFailed')),
    );
  return [
    ...(acts.head.canWrite
      ? [{ id: 'reply', label: t('reply'), icon: <Reply aria-hidden />, onSelect: () => acts.reply(message) }]
      : []),
    ...(acts.correct && isCorrectable(message)
      ? [
          {
            id: 'correct',
            label: correction('correct'),
            icon: <PencilLine aria-hidden />,
            onSelect: () => acts.correct?.(message),
          },
        ]
      : []),
    ...(content === null
      ? []
      : [
          {
            id: 'forward',
            label: marks('forward.act'),
            icon: <Forward aria-hidden />,
            onSelect: () => acts.open({ kind: 'forward', message }),
          },
          { id: 'copy', label: t('copy'), icon: <Copy aria-hidden />, onSelect: () => void copy() },
        ]),
  ];
}

function useMarkItems(message: Message): MenuItem[] {
  const t = useTranslations('marks');
  const { head, open } = useThreadActs();
  const pin = usePin();
  const { isPinned } = message;
  const canPin = isPinned ? head.via !== 'handover' : head.canWrite;
  const pinLabel = head.kind === 'group' ? t('pinForAll') : t('pin');
  return [
    ...(canPin
      ? [
          {
            id: 'pin-message',
            label: isPinned ? t('unpin') : pinLabel,
            icon: isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />,
            onSelect: () => void pin(message, !isPinned),
          },
        ]
      : []),
    ...(message.reactions.length > 0
      ? [
          {
            id: 'who-reacted',
            label: t('whoReacted'),
            icon: <UsersRound aria-hidden />,
            onSelect: () => open({ kind: 'reactions', message }),
          },
        ]
      : []),
  ];
}

function useOwnItems(message: Message): MenuItem[] {
  const t = useTranslations('messaging.message');
  const order = useTranslations('organising');
  const acts = useThreadActs();
  const star = useStar();
  const finish = useFinishTask();
  const { isStarred, task, id: messageId, conversationId } = message;
  const marks = useTranslations('marks');
  const reporting = useTranslations('report');
  const link = `${window.location.origin}/c/${conversationId}?message=${messageId}`;
  const missed = useMissedItem(message);
  return [
    {
      id: 'task',
      label: task ? marks('tasks.finish') : marks('tasks.make'),
      icon: task ? <SquareCheck aria-hidden /> : <ListTodo aria-hidden />,
      onSelect: () =>
        task ? void finish({ ...task, messageId, conversationId }) : acts.open({ kind: 'task', message }),
    },
    {
      id: 'star',
      label: isStarred ? order('unstar') : order('star'),
      icon: isStarred ? <StarOff aria-hidden /> : <Star aria-hidden />,
      onSelect: () => void star(message),
    },
    ...(message.isOwn
      ? []
      : [
          {
            id: 'unread',
            label: t('markUnread'),
            icon: <Mail aria-hidden />,
            onSelect: () => acts.markUnread(message),
          },
        ]),
    {
      id: 'link',
      label: marks('copyLink'),
      icon: <Link aria-hidden />,
      onSelect: () =>
        void navigator.clipboard?.writeText(link).then(
          () => notify.success(marks('linkCopied')),
          () => notify.error(t('copyFailed')),
        ),
    },
    ...missed,
    { kind: 'separator', id: 'line' },
    ...(message.isOwn || message.senderRole === 'system'
      ? []
      : [
          {
            id: 'report',
            label: reporting('report'),
            icon: <Flag aria-hidden />,
            onSelect: () => acts.report(message),
          },
        ]),
    {
      id: 'delete',
      label: t('delete'),
      icon: <Trash aria-hidden />,
      tone: 'danger',
      onSelect: () => acts.remove(message),
    },
  ];
}

/** For the care team, where the rules were silent about a patient's words (A16). */
function useMissedItem(message: Message): MenuItem[] {
  // By its whole name: patients' pages bring no texts about rules.
  const t = useTranslations();
  const { open } = useThreadActs();
  const { role } = useMessaging().client.reader;
  if (message.senderRole !== 'patient' || (role !== 'therapist' && role !== 'clinician')) return [];
  return [
    {
      id: 'missed',
      label: t('rules.judge.menu'),
      icon: <Radar aria-hidden />,
      onSelect: () => open({ kind: 'missed', message }),
    },
  ];
}

/** Each message once; the latest correction can be corrected itself. */
const isCorrectable = (message: Message) =>
  message.isOwn &&
  message.type === 'direct' &&
  message.position !== null &&
  message.content !== null &&
  message.correctedById === null;
