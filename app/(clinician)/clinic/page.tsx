import type { Metadata } from 'next';
import { RefreshOnAlert } from '@/components/alerts/refresh-on-alert';
import { AlertsCard, PatientsCard, UnreadCard } from '@/components/inbox/clinic-cards';
import { patientLines } from '@/components/inbox/patient-lines';
import { RefreshOnArrival } from '@/components/inbox/refresh-on-arrival';
import { WaitingList, waitingFirst } from '@/components/inbox/waiting-list';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TasksCard } from '@/components/tasks/tasks-card';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { waitingAlertCount } from '@/lib/domain/safety/queries';
import { ownTasks } from '@/lib/domain/tasks/queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

export const metadata: Metadata = { title: textsOf('clinician')('places.clinic') };

/** What a clinical person needs to know first: who waits, and what is unread. */
export default async function ClinicPage() {
  const { actor, ctx } = await requireActor(CLINICAL_ROLES);
  const [patients, counts, tasks, alerts] = await Promise.all([
    patientTable(ctx),
    unreadCounts(ctx),
    ownTasks(ctx, { status: 'open', limit: 3 }),
    waitingAlertCount(ctx),
  ]);
  const waiting = waitingFirst(patientLines(patients));
  const t = textsOf('clinician');
  return (
    <PageBody isWide>
      <RefreshOnAlert />
      <RefreshOnArrival renderedAt={ctx.now.toISOString()} />
      <PageHeader
        title={t('clinic.title', { name: actor.displayName })}
        text={t('clinic.text', { count: waiting.length })}
      />
      <div className="grid items-start gap-5 md:grid-cols-3">
        <WaitingList waiting={waiting} className="md:col-span-2 md:row-span-4" />
        <AlertsCard waiting={alerts} />
        <UnreadCard counts={counts} />
        <TasksCard initial={overWire(tasks)} href="/tasks" />
        <PatientsCard
          count={patients.length}
          coverCount={patients.filter(({ kind }) => kind === 'cover').length}
        />
      </div>
    </PageBody>
  );
}
