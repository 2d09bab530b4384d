'use client';

import SquareCheck from 'lucide-react/icons/square-check';
import { useTranslations } from 'use-intl/react';
import { DropdownMenuSurface } from '@/components/ui/dropdown-menu-surface';
import type { MenuLayer } from '@/components/ui/loaded-menu';
import type { MenuItem } from '@/components/ui/menu-items';
import type { Conversation } from '@/lib/client/messaging-types';
import { useSelecting } from './selecting-context';
import { useConversationMenu } from './use-conversation-menu';

/** The loaded part of a row's menu. */
export default function RowMenuSurface({
  conversation,
  ...layer
}: MenuLayer & { conversation: Conversation }) {
  const own = useTranslations('organising');
  const selecting = useSelecting();
  const menu: MenuItem[] = [
    ...(selecting
      ? [
          {
            id: 'select',
            label: own('selectAct'),
            icon: <SquareCheck aria-hidden />,
            onSelect: () => selecting.toggle(conversation.conversationId),
          },
        ]
      : []),
    ...useConversationMenu(conversation),
  ];
  return <DropdownMenuSurface {...layer} align="end" items={menu} />;
}
