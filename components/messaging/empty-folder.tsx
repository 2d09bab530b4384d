'use client';

import Archive from 'lucide-react/icons/archive';
import Inbox from 'lucide-react/icons/inbox';
import MailCheck from 'lucide-react/icons/mail-check';
import Pin from 'lucide-react/icons/pin';
import { useTranslations } from 'use-intl/react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Folder } from '@/lib/client/messaging-types';

/** One sentence and the next thing to do, for each folder. */
export function EmptyFolder({ folder, newHref }: { folder: Folder; newHref?: string }) {
  const t = useTranslations('messaging.list');
  switch (folder) {
    case 'unread':
      return <EmptyState icon={<MailCheck aria-hidden />} title={t('emptyUnread')} />;
    case 'pinned':
      return <EmptyState icon={<Pin aria-hidden />} title={t('emptyPinned')} text={t('emptyPinnedText')} />;
    case 'archived':
      return (
        <EmptyState icon={<Archive aria-hidden />} title={t('emptyArchived')} text={t('emptyArchivedText')} />
      );
    case 'inbox':
      return (
        <EmptyState
          icon={<Inbox aria-hidden />}
          title={t('emptyInbox')}
          text={t('emptyInboxText')}
          action={
            newHref && (
              <ButtonLink href={newHref} variant="primary">
                {t('write')}
              </ButtonLink>
            )
          }
        />
      );
  }
}
