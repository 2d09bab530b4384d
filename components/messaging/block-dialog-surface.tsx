'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { keys } from '@/lib/client/cache-keys';
import { blockPerson, unblockPerson } from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';
import { InsteadOfBlocking } from './instead-of-blocking';

export type BlockDialogProps = { head: ThreadHead; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The loaded part of `BlockDialog`. */
export function BlockDialogSurface({ head, isOpen, onOpenChange }: BlockDialogProps) {
  const t = useTranslations('messaging.thread');
  const { client } = useMessaging();
  // Somebody may have become responsible since the head was read: then the server refuses, and says why.
  const [isRefused, setIsRefused] = useState(false);
  const name = head.displayName;

  async function act(run: (username: string) => Promise<unknown>, said: 'blocked' | 'unblocked') {
    try {
      await run(head.withUser ?? '');
    } catch (error) {
      const { code, detail } = asApiError(error);
      if (code === 'forbidden') setIsRefused(true);
      notify.error(detail || t('blockFailed'));
      return;
    }
    notify.success(t(said, { name }));
    void client.cache.refresh(keys.head(head.conversationId));
  }

  if (head.hasBlocked)
    return (
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        tone="primary"
        title={t('unblockTitle', { name })}
        description={t('unblockText')}
        confirmLabel={t('unblockConfirm', { name })}
        onConfirm={() => act(unblockPerson, 'unblocked')}
      />
    );
  if (!head.canBlock || isRefused)
    return <InsteadOfBlocking head={head} isOpen={isOpen} onOpenChange={onOpenChange} />;
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t('blockTitle', { name })}
      description={t('blockText')}
      confirmLabel={t('blockConfirm', { name })}
      onConfirm={() => act(blockPerson, 'blocked')}
    />
  );
}
