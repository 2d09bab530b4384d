import type { Metadata } from 'next';
import { AlertList } from '@/components/alerts/alert-list';
import { type AlertSearch, listedAlerts } from '@/components/alerts/alert-query';
import { RefreshOnAlert } from '@/components/alerts/refresh-on-alert';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('alerts');

export const metadata: Metadata = { title: t('title') };

/** Risk alerts of one's own patients (K9). */
export default async function AlertsPage({ searchParams }: { searchParams: Promise<AlertSearch> }) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const listed = await listedAlerts(ctx, await searchParams, '/alerts');
  return (
    <PageBody>
      <RefreshOnAlert />
      <PageHeader
        title={t('title')}
        text={t('text')}
        actions={<ButtonLink href="/alerts/review">{textsOf('rules')('review.title')}</ButtonLink>}
      />
      <AlertList {...listed} basePath="/alerts" />
      <p className="text-sm text-muted-foreground">{t('silence')}</p>
    </PageBody>
  );
}
