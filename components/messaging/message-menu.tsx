'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '@/components/ui/icon-button';
import type { Message } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';

/** The button of what one can do with a message; the menu itself comes when pointer or focus are near. */
export function MessageMenu({ message, isTabStop }: { message: Message; isTabStop: boolean }) {
  const t = useTranslations('messaging.message');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState<boolean>();
  const { module, prefetch } = useLoaded(isOpen === true, () => import('./message-menu-surface'));
  return (
    <span className="relative inline-flex">
      <IconButton
        ref={button}
        label={t('menu')}
        size="small"
        data-message-menu
        tabIndex={isTabStop ? 0 : -1}
        icon={<Ellipsis aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={isOpen ?? false}
        onClick={() => setIsOpen((was) => !was)}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      />
      {module && isOpen !== undefined && (
        <module.MessageMenuSurface
          message={message}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          button={button}
        />
      )}
    </span>
  );
}
