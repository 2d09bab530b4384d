'use client';

import CircleCheck from 'lucide-react/icons/circle-check';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Composer, type Unscripted } from '@/components/messaging/composer';
import { Notice } from '@/components/ui/notice';
import { useOutboxItems } from '@/lib/client/messaging-context';

type QuickReplyProps = { conversationId: number; name: string; unscripted: Unscripted };

/** The composer of a conversation on the dashboard. Says that it went, or that it waits; the conversation has the rest. */
export function QuickReply({ conversationId, name, unscripted }: QuickReplyProps) {
  const t = useTranslations();
  const [hasAnswered, setHasAnswered] = useState(false);
  const mine = useOutboxItems().filter(
    ({ target }) => 'conversationId' in target && target.conversationId === conversationId,
  );
  const hasFailed = mine.some(({ state }) => state === 'failed');
  const isHeldUp = mine.some(({ state, tries }) => state === 'waiting' && tries > 0);
  return (
    <div className="flex flex-col gap-3">
      <Composer
        conversationId={conversationId}
        name={name}
        unscripted={unscripted}
        placeholder={t('patient.home.answer', { name })}
        onSent={() => setHasAnswered(true)}
      />
      <div role="status" className="empty:hidden">
        {hasFailed && (
          <Notice tone="danger">
            {t('messaging.message.failed')} {t('patient.home.quickFailed')}
          </Notice>
        )}
        {!hasFailed && isHeldUp && <Notice tone="waiting">{t('messaging.message.waiting')}</Notice>}
        {!hasFailed && !isHeldUp && hasAnswered && (
          <p className="flex items-center gap-2 text-success [&>svg]:size-5">
            <CircleCheck aria-hidden />
            {mine.length > 0 ? t('messaging.message.sending') : t('patient.home.quickSent')}
          </p>
        )}
      </div>
    </div>
  );
}
