import Plus from 'lucide-react/icons/plus';
import type { Metadata } from 'next';
import { BulkList } from '@/components/outreach/bulk-list';
import { ScheduledMany } from '@/components/scheduling/scheduled-many';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { scheduledMessages } from '@/lib/domain/scheduling/scheduled-queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { bulkRows } from '../bulk-rows';
import { moreBulk } from '../more';

export const metadata: Metadata = { title: textsOf('outreach')('bulk.title') };

export default async function BulkPage() {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const t = textsOf('outreach');
  const [first, scheduled] = await Promise.all([
    bulkRows(ctx),
    scheduledMessages(ctx, { kind: 'bulk', limit: 20 }),
  ]);
  const actions = (
    <ButtonLink href="/groups/bulk/new" variant="primary">
      <Plus aria-hidden />
      {t('bulk.new')}
    </ButtonLink>
  );
  return (
    <PageBody isWide>
      <PageHeader title={t('bulk.title')} text={t('bulk.text')} actions={actions} />
      <ScheduledMany kind="bulk" initial={overWire(scheduled)} />
      <BulkList first={{ ...first, listKey: '' }} load={moreBulk} />
    </PageBody>
  );
}
