'use client';

import FilePen from 'lucide-react/icons/file-pen';
import Keyboard from 'lucide-react/icons/keyboard';
import Send from 'lucide-react/icons/send';
import SquarePen from 'lucide-react/icons/square-pen';
import { useTranslations } from 'use-intl/react';
import { ScheduledLink } from '@/components/scheduling/scheduled-link';
import { IconButton } from '@/components/ui/icon-button';
import { IconLink } from '@/components/ui/icon-link';
import { useDraftCount, useMessaging } from '@/lib/client/messaging-context';

type InboxHeaderProps = {
  /** Whether this names the page; beside a thread, the thread does. */
  isPageHeading: boolean;
  onHelp: () => void;
};

/** Above the list: its name, what was sent, the keys, and a new message. */
export function InboxHeader({ isPageHeading, onHelp }: InboxHeaderProps) {
  const t = useTranslations('clinician.inbox');
  const { basePath } = useMessaging();
  const drafts = useDraftCount();
  const Heading = isPageHeading ? 'h1' : 'h2';
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-1 border-b bg-surface ps-4 pe-2">
      <Heading className="min-w-0 flex-1 truncate text-lg">{t('title')}</Heading>
      <IconButton
        label={t('keys')}
        shortcut="?"
        icon={<Keyboard aria-hidden />}
        onClick={onHelp}
        className="touch:hidden"
      />
      <IconLink
        href={`${basePath}/drafts`}
        label={drafts ? t('draftsCounted', { count: drafts }) : t('drafts')}
        icon={<FilePen aria-hidden />}
      />
      <ScheduledLink />
      <IconLink href={`${basePath}/sent`} label={t('sent')} icon={<Send aria-hidden />} />
      <IconLink
        href={`${basePath}/new`}
        label={t('newMessage')}
        variant="primary"
        icon={<SquarePen aria-hidden />}
        className="ms-1"
      />
    </header>
  );
}
