import { Tabs } from '@/components/ui/tabs';
import { textsOf } from '@/lib/shared/texts';

/** The three ways to reach many. */
export function OutreachTabs() {
  const t = textsOf('outreach');
  return (
    <Tabs
      label={t('tabs.label')}
      className="bg-surface"
      tabs={[
        { href: '/groups', label: t('tabs.groups'), isExact: true },
        { href: '/groups/bulk', label: t('tabs.bulk') },
        { href: '/groups/announcements', label: t('tabs.announcements') },
      ]}
    />
  );
}
