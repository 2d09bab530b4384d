'use client';

import { DropdownMenuSurface } from '@/components/ui/dropdown-menu-surface';
import type { MenuLayer } from '@/components/ui/loaded-menu';
import type { Message } from '@/lib/client/messaging-types';
import { useMessageItems } from './use-message-items';

/** The loaded part of `MessageMenu`. */
export default function MessageMenuSurface({ message, ...layer }: MenuLayer & { message: Message }) {
  const items = useMessageItems(message);
  return <DropdownMenuSurface {...layer} align={message.isOwn ? 'end' : 'start'} items={items} />;
}
