'use client';

import { useTranslations } from 'use-intl/react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { keys } from '@/lib/client/messaging-cache';
import { blockPerson } from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';

export type BlockDialogProps = { head: ThreadHead; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The loaded part of `BlockDialog`. */
export function BlockDialogSurface({ head, isOpen, onOpenChange }: BlockDialogProps) {
  const t = useTranslations('messaging.thread');
  const { client } = useMessaging();
  const name = head.displayName;

  async function block() {
    try {
      await blockPerson(head.withUser ?? '');
    } catch (error) {
      // The server says why, such as that one's own clinician cannot be blocked.
      notify.error(asApiError(error).detail || t('blockFailed'));
      return;
    }
    notify.success(t('blocked', { name }));
    void client.cache.refresh(keys.head(head.conversationId));
  }

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t('blockTitle', { name })}
      description={t('blockText')}
      confirmLabel={t('blockConfirm', { name })}
      onConfirm={block}
    />
  );
}
