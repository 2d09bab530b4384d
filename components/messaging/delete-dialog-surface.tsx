'use client';

import { useTranslations } from 'use-intl/react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { notify } from '@/components/ui/notify';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';

export type DeleteDialogProps = { message: Message | null; onClose: () => void };

/** The loaded part of `DeleteDialog`. */
export function DeleteDialogSurface({ message, onClose }: DeleteDialogProps) {
  const t = useTranslations('messaging.message');
  const { client } = useMessaging();

  async function remove() {
    if (!message) return;
    const putBack = client.cache.threads.remove(message);
    try {
      await calls.deleteMessage(message.id);
    } catch (error) {
      putBack();
      throw error;
    }
    client.refreshLists();
    notify.success(t('deleted'));
  }

  return (
    <ConfirmDialog
      isOpen={message !== null}
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('deleteTitle')}
      description={t('deleteText')}
      confirmLabel={t('deleteConfirm')}
      onConfirm={remove}
    />
  );
}
