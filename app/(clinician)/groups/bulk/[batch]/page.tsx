import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { BulkResult } from '@/components/outreach/bulk-result';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { IconLink } from '@/components/ui/icon-link';
import { bulkProgress } from '@/lib/domain/bulk/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

export const metadata: Metadata = { title: textsOf('outreach')('bulk.result') };

type BulkResultPageProps = { params: Promise<{ batch: string }> };

export default async function BulkResultPage({ params }: BulkResultPageProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const { batch } = await params;
  const initial = overWire(await found(bulkProgress(ctx, conversationIdOf(batch))));
  const t = textsOf('outreach');
  const back = <IconLink href="/groups/bulk" label={t('bulk.back')} icon={<ArrowLeft aria-hidden />} />;
  return (
    <PageBody isWide>
      <PageHeader title={t('bulk.result')} back={back} />
      <BulkResult initial={initial} />
    </PageBody>
  );
}
