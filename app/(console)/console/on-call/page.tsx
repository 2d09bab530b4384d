import { OnCallState } from '@/components/on-call/on-call-state';
import { ShiftForm } from '@/components/on-call/shift-form';
import { ShiftList } from '@/components/on-call/shift-list';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { onCallPlan } from '@/lib/domain/care/on-call';
import { clinicalPeople } from '@/lib/domain/identity/clinical-people';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { addShiftAction, removeShiftAction } from './actions';

const t = textsOf('onCall');

export const metadata = { title: t('title') };

/** Who is on call when (A17), and a clear word when nobody is. */
export default async function OnCallPage() {
  const { actor, ctx } = await requireActor(['admin']);
  const [plan, people] = await Promise.all([onCallPlan(ctx), clinicalPeople(ctx)]);
  return (
    <PageBody>
      <PageHeader title={t('title')} text={t('text')} />
      <OnCallState plan={plan} />
      <ShiftForm people={people} timeZone={actor.timeZone} now={ctx.now} action={addShiftAction} />
      <ShiftList shifts={plan.shifts} action={removeShiftAction} />
    </PageBody>
  );
}
