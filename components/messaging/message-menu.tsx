'use client';

import { useTranslations } from 'use-intl/react';
import { LoadedMenu } from '@/components/ui/loaded-menu';
import type { Message } from '@/lib/client/messaging-types';

/** What one can do with a message. */
export function MessageMenu({ message, isTabStop }: { message: Message; isTabStop: boolean }) {
  const t = useTranslations('messaging.message');
  return (
    <LoadedMenu
      label={t('menu')}
      size="small"
      tabIndex={isTabStop ? 0 : -1}
      data-message-menu
      own={{ message }}
      load={() => import('./message-menu-surface')}
    />
  );
}
