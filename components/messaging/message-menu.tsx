'use client';

import Copy from 'lucide-react/icons/copy';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Flag from 'lucide-react/icons/flag';
import Mail from 'lucide-react/icons/mail';
import PencilLine from 'lucide-react/icons/pencil-line';
import Reply from 'lucide-react/icons/reply';
import Star from 'lucide-react/icons/star';
import StarOff from 'lucide-react/icons/star-off';
import Trash from 'lucide-react/icons/trash-2';
import { useTranslations } from 'use-intl/react';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import { notify } from '@/components/ui/notify';
import type { Message } from '@/lib/client/messaging-types';
import { useThreadActs } from './thread-context';
import { useStar } from './use-star';

/** Reply, copy, mark unread, delete: the actions of one message. */
export function MessageMenu({ message, isTabStop }: { message: Message; isTabStop: boolean }) {
  const t = useTranslations('messaging.message');
  const correction = useTranslations('messaging.correction');
  const order = useTranslations('organising');
  const reporting = useTranslations('report');
  const acts = useThreadActs();
  const star = useStar();
  const items: MenuItem[] = [
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
    ...(message.content === null
      ? []
      : [
          {
            id: 'copy',
            label: t('copy'),
            icon: <Copy aria-hidden />,
            onSelect: () => {
              navigator.clipboard?.writeText(message.content ?? '').then(
                () => notify.success(t('copied')),
                () => notify.error(t('copyFailed')),
              );
            },
          },
        ]),
    {
      id: 'star',
      label: message.isStarred ? order('unstar') : order('star'),
      icon: message.isStarred ? <StarOff aria-hidden /> : <Star aria-hidden />,
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
  return (
    <DropdownMenu
      label={t('menu')}
      align={message.isOwn ? 'end' : 'start'}
      items={items}
      trigger={
        <IconButton
          label={t('menu')}
          size="small"
          data-message-menu
          tabIndex={isTabStop ? 0 : -1}
          icon={<Ellipsis aria-hidden />}
        />
      }
    />
  );
}

/** Each message once; the latest correction can be corrected itself. */
const isCorrectable = (message: Message) =>
  message.isOwn &&
  message.type === 'direct' &&
  message.position !== null &&
  message.content !== null &&
  message.correctedById === null;
