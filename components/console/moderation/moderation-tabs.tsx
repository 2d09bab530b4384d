'use client';

import { useTranslations } from 'use-intl/react';
import { PageHeader } from '@/components/shell/page-header';
import { Tabs } from '@/components/ui/tabs';
import { RefreshButton } from '../refresh-button';

/** The head of the three lists, with the way between them. */
export function ModerationHead({ text }: { text?: string }) {
  const t = useTranslations('moderation');
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={t('title')}
        text={text ?? t('text')}
        actions={<RefreshButton label={t('refresh')} />}
      />
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { href: '/console/moderation', label: t('tabs.reports'), isExact: true },
          { href: '/console/moderation/blocks', label: t('tabs.blocks') },
          { href: '/console/moderation/suspensions', label: t('tabs.suspensions') },
        ]}
      />
    </div>
  );
}
