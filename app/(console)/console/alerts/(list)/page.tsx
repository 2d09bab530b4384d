import { AlertList } from '@/components/alerts/alert-list';
import { type AlertSearch, listedAlerts } from '@/components/alerts/alert-query';
import { RefreshOnAlert } from '@/components/alerts/refresh-on-alert';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('alerts');

export const metadata = { title: t('title') };

/** Alerts that climbed up to the admins, without a word of the patient. */
export default async function ConsoleAlertsPage({ searchParams }: { searchParams: Promise<AlertSearch> }) {
  const { ctx } = await requireActor(['admin']);
  const listed = await listedAlerts(ctx, await searchParams, '/console/alerts');
  return (
    <PageBody>
      <RefreshOnAlert />
      <PageHeader title={t('title')} text={t('adminText')} />
      <AlertList {...listed} basePath="/console/alerts" />
    </PageBody>
  );
}
