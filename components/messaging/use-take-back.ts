import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { announce } from '@/lib/client/announcer';
import { asApiError } from '@/lib/client/api-error';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Held } from '@/lib/client/messaging-types';

/** Takes a held message back: its words go to the text field of its conversation, wherever one is at that moment. */
export function useTakeBack() {
  const t = useTranslations('held');
  const { client, basePath } = useMessaging();
  const router = useRouter();
  return async ({ messageId, conversationId }: Held): Promise<void> => {
    notify.heldIsOver();
    try {
      const back = await client.takeBack(messageId);
      announce(t('takenBack'));
      if (client.isOpen(conversationId) || back.content === null) return;
      // As a draft they are there already.
      router.push(`${basePath}/${conversationId}`);
    } catch (error) {
      const { code } = asApiError(error);
      notify.error(t(code === 'conflict' ? 'tooLate' : 'undoFailed'));
    }
  };
}
