'use client';

import X from 'lucide-react/icons/x';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '@/components/ui/icon-button';
import type { Message } from '@/lib/client/messaging-types';

/** What the reply being written will quote. */
export function ReplyPreview({ message, onCancel }: { message: Message; onCancel: () => void }) {
  const t = useTranslations('messaging');
  return (
    <div className="flex items-start gap-2 px-3 pt-2.5">
      <div className="min-w-0 flex-1 border-s-3 border-primary ps-2.5 text-sm">
        <p className="truncate font-semibold">
          {message.isOwn
            ? t('composer.replyingToSelf')
            : t('composer.replyingTo', { name: message.senderName })}
        </p>
        <p className="line-clamp-2 text-muted-foreground">
          {message.content === '' ? t('message.quotedFiles') : (message.content ?? t('message.erased'))}
        </p>
      </div>
      <IconButton
        label={t('composer.cancelReply')}
        size="small"
        icon={<X aria-hidden />}
        onClick={onCancel}
      />
    </div>
  );
}
