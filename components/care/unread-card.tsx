'use client';

import MailCheck from 'lucide-react/icons/mail-check';
import { useTranslations } from 'use-intl/react';
import { ConversationItem } from '@/components/messaging/conversation-item';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { ErrorState } from '@/components/ui/error-state';
import type { ListState } from '@/lib/client/list-state';
import { useConversations } from '@/lib/client/queries';

const shown = 4;

/** What is unread, live; a click leads there. */
export function UnreadCard({ initial }: { initial: ListState }) {
  const t = useTranslations('patient.home');
  const { data, isError, refetch } = useConversations('unread', initial);
  const unread = (data?.conversations ?? []).filter(({ unreadCount }) => unreadCount > 0).slice(0, shown);
  return (
    <Card title={t('unread')} isFlush>
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {!isError && unread.length === 0 && (
        <p className="flex items-center gap-2.5 px-5 pb-3 text-muted-foreground [&>svg]:size-5">
          <MailCheck aria-hidden />
          {t('noUnread')}
        </p>
      )}
      {unread.length > 0 && (
        <ul aria-label={t('unread')} className="@container/list px-2">
          {unread.map((conversation) => (
            <li key={conversation.conversationId}>
              <ConversationItem conversation={conversation} isCurrent={false} />
            </li>
          ))}
        </ul>
      )}
      <div className="px-5 pt-2 pb-5">
        <ButtonLink href="/messages">{t('allMessages')}</ButtonLink>
      </div>
    </Card>
  );
}
