import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { patientLines } from '@/components/inbox/patient-lines';
import { BulkForm } from '@/components/outreach/bulk-form';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { IconLink } from '@/components/ui/icon-link';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { ownGroups } from '@/lib/domain/groups/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('outreach')('bulk.new') };

type NewBulkProps = { searchParams: Promise<{ group?: string | string[] }> };

export default async function NewBulkPage({ searchParams }: NewBulkProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const [{ group }, patients, { groups }] = await Promise.all([
    searchParams,
    patientTable(ctx),
    ownGroups(ctx),
  ]);
  const cohorts = groups.filter((one) => one.kind === 'cohort' && one.isOwner);
  const cohort = cohorts.find((one) => String(one.groupId) === group);
  const t = textsOf('outreach');
  const back = <IconLink href="/groups/bulk" label={t('bulk.back')} icon={<ArrowLeft aria-hidden />} />;
  return (
    <PageBody>
      <PageHeader title={t('bulk.new')} text={t('bulk.newText')} back={back} />
      <BulkForm
        patients={patientLines(patients)}
        cohorts={cohorts.map(({ groupId, name, memberCount }) => ({ groupId, name, memberCount }))}
        cohortId={cohort?.groupId ?? null}
      />
    </PageBody>
  );
}
