import type { ReactNode } from 'react';
import { MessageTabs } from '@/components/messaging/message-tabs';
import { textsOf } from '@/lib/shared/texts';

/** The tab row of Messages; a thread on a phone has the whole screen instead. */
export default function MessagesLayout({ children }: { children: ReactNode }) {
  const t = textsOf('patient');
  const tabs = [
    { href: '/messages', label: t('messages.inbox') },
    { href: '/messages/sent', label: t('messages.sent') },
    { href: '/messages/new', label: t('messages.new') },
    {
      href: '/messages/drafts',
      label: textsOf('drafts')('bothTitle'),
      parts: [
        { href: '/messages/drafts', label: textsOf('drafts')('title') },
        { href: '/messages/scheduled', label: textsOf('scheduling')('list.title') },
      ],
    },
    { href: '/messages/settings', label: t('messages.settings') },
  ];
  return (
    <div className="flex h-full flex-col">
      <MessageTabs label={t('messages.tabs')} tabs={tabs} />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">{children}</div>
    </div>
  );
}
