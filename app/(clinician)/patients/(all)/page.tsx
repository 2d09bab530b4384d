import type { Metadata } from 'next';
import { RefreshOnAlert } from '@/components/alerts/refresh-on-alert';
import { patientLines } from '@/components/inbox/patient-lines';
import { PatientTable } from '@/components/inbox/patient-table';
import { RefreshOnArrival } from '@/components/inbox/refresh-on-arrival';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { riskOfPatients } from '@/lib/domain/safety/marks';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('clinician')('patients.title') };

export default async function PatientsPage() {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const t = textsOf('clinician');
  const [patients, risks] = await Promise.all([patientTable(ctx), riskOfPatients(ctx)]);
  return (
    <PageBody isWide>
      <RefreshOnAlert />
      <RefreshOnArrival renderedAt={ctx.now.toISOString()} />
      <PageHeader title={t('patients.title')} text={t('patients.text')} />
      <PatientTable patients={patientLines(patients, risks)} />
    </PageBody>
  );
}
