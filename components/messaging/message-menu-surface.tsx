'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'use-intl/react';
import { DropdownMenuSurface } from '@/components/ui/dropdown-menu-surface';
import type { Message } from '@/lib/client/messaging-types';
import { useMessageItems } from './use-message-items';

type MessageMenuSurfaceProps = {
  message: Message;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  button: RefObject<HTMLElement | null>;
};

/** The loaded part of `MessageMenu`. */
export function MessageMenuSurface({ message, ...layer }: MessageMenuSurfaceProps) {
  const t = useTranslations('messaging.message');
  const items = useMessageItems(message);
  return (
    <DropdownMenuSurface {...layer} label={t('menu')} align={message.isOwn ? 'end' : 'start'} items={items} />
  );
}
