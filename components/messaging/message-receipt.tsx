'use client';

import { useTranslations } from 'use-intl/react';
import { Popover } from '@/components/ui/popover';
import type { Message } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';
import { TickMark } from './tick-mark';

/** One tick sent, two delivered, two blue read; the last one says it in a word. Opens who and when (C6). */
export function MessageReceipt({ message, isWordShown }: { message: Message; isWordShown: boolean }) {
  const t = useTranslations('messaging.message');
  const status = message.status === 'delivered' || message.status === 'read' ? message.status : 'sent';
  const group = useTranslations('groups');
  const { receiptCounts } = message;
  // In a group how many read it, not who.
  const words = receiptCounts && receiptCounts.read > 0 ? group('readBy', receiptCounts) : undefined;
  return (
    <Popover
      label={t('details')}
      align="end"
      className="w-64"
      trigger={
        <button
          type="button"
          tabIndex={isWordShown ? 0 : -1}
          aria-label={t('receipts', { status: words ?? t(status) })}
          className="inline-flex min-h-6 min-w-6 cursor-pointer items-center justify-end rounded-sm hover:underline"
        >
          <TickMark status={status} isWordShown={isWordShown} words={words} />
        </button>
      }
    >
      <LoadedDetails message={message} />
    </Popover>
  );
}

function LoadedDetails({ message }: { message: Message }) {
  const { module } = useLoaded(true, () => import('./receipt-details'));
  return module ? <module.ReceiptDetails message={message} /> : null;
}
