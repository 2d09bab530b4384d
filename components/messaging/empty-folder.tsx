'use client';

import AlarmClock from 'lucide-react/icons/alarm-clock';
import Archive from 'lucide-react/icons/archive';
import CircleCheck from 'lucide-react/icons/circle-check';
import FolderIcon from 'lucide-react/icons/folder';
import Inbox from 'lucide-react/icons/inbox';
import ListFilter from 'lucide-react/icons/list-filter';
import MailCheck from 'lucide-react/icons/mail-check';
import Pin from 'lucide-react/icons/pin';
import { useTranslations } from 'use-intl/react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Folder } from '@/lib/client/messaging-types';

/** One sentence and the next thing to do, for each folder. */
export function EmptyFolder({ folder, newHref }: { folder: Folder; newHref?: string }) {
  const t = useTranslations('messaging.list');
  const own = useTranslations('organising');
  if (typeof folder === 'string' && folder.startsWith('view:'))
    return (
      <EmptyState
        icon={<ListFilter aria-hidden />}
        title={own('emptyNarrowed')}
        text={own('emptyNarrowedText')}
      />
    );
  switch (folder) {
    case 'unread':
      return <EmptyState icon={<MailCheck aria-hidden />} title={t('emptyUnread')} />;
    case 'pinned':
      return <EmptyState icon={<Pin aria-hidden />} title={t('emptyPinned')} text={t('emptyPinnedText')} />;
    case 'archived':
      return (
        <EmptyState icon={<Archive aria-hidden />} title={t('emptyArchived')} text={t('emptyArchivedText')} />
      );
    case 'snoozed':
      return (
        <EmptyState
          icon={<AlarmClock aria-hidden />}
          title={own('emptySnoozed')}
          text={own('emptySnoozedText')}
        />
      );
    case 'done':
      return (
        <EmptyState icon={<CircleCheck aria-hidden />} title={own('emptyDone')} text={own('emptyDoneText')} />
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
    default:
      return (
        <EmptyState icon={<FolderIcon aria-hidden />} title={own('emptyOwn')} text={own('emptyOwnText')} />
      );
  }
}
