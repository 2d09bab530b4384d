import type { Metadata } from 'next';
import { PatientsCard, UnreadCard } from '@/components/inbox/clinic-cards';
import { patientLines } from '@/components/inbox/patient-lines';
import { RefreshOnArrival } from '@/components/inbox/refresh-on-arrival';
import { WaitingList, waitingFirst } from '@/components/inbox/waiting-list';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('clinician')('places.clinic') };

/** What a clinical person needs to know first: who waits, and what is unread. */
export default async function ClinicPage() {
  const { actor, ctx } = await requireActor(CLINICAL_ROLES);
  const [patients, counts] = await Promise.all([patientTable(ctx), unreadCounts(ctx)]);
  const waiting = waitingFirst(patientLines(patients));
  const t = textsOf('clinician');
  return (
    <PageBody isWide>
      <RefreshOnArrival renderedAt={ctx.now.toISOString()} />
      <PageHeader
        title={t('clinic.title', { name: actor.displayName })}
        text={t('clinic.text', { count: waiting.length })}
      />
      <div className="grid items-start gap-5 md:grid-cols-3">
        <WaitingList waiting={waiting} className="md:col-span-2 md:row-span-2" />
        <UnreadCard counts={counts} />
        <PatientsCard
          count={patients.length}
          coverCount={patients.filter(({ kind }) => kind === 'cover').length}
        />
      </div>
    </PageBody>
  );
}
