import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { HoursFields } from '@/components/on-call/hours-fields';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { PublicShell } from '@/components/shell/public-shell';
import { TextScope } from '@/components/shell/text-scope';
import { Card } from '@/components/ui/card';
import { IconLink } from '@/components/ui/icon-link';
import { ownWeek } from '@/lib/domain/care/working-weeks';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor, startPageOf } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { setHoursAction, useClinicHoursAction } from './actions';

const t = textsOf('onCall');

export const metadata: Metadata = { title: t('hours.ownTitle') };

/** When a clinical person works, week after week: what patients are told to expect, and where their alerts begin. */
export default async function HoursPage() {
  const { actor, ctx } = await requireActor(CLINICAL_ROLES);
  const { week, isOwn } = await ownWeek(ctx);
  const back = (
    <IconLink href={startPageOf(actor.role)} label={t('hours.back')} icon={<ArrowLeft aria-hidden />} />
  );
  return (
    <PublicShell helpHref="/help">
      <TextScope namespaces={['onCall']} timeZone={actor.timeZone}>
        <PageBody>
          <PageHeader
            title={t('hours.ownTitle')}
            text={t('hours.ownText', { zone: actor.timeZone })}
            back={back}
          />
          <Card>
            <ActionForm
              action={setHoursAction}
              name="hours"
              doneText={t('hours.saved')}
              aria-label={t('hours.ownTitle')}
              className="flex flex-col gap-5"
            >
              <FormProblem />
              {!isOwn && <p>{t('hours.usesClinic')}</p>}
              <HoursFields key={String(isOwn)} hours={week.hours} errorField="hours" />
              <SubmitButton className="self-start">{t('hours.save')}</SubmitButton>
            </ActionForm>
          </Card>
          {isOwn && (
            <ActionForm action={useClinicHoursAction} name="clinic-hours" doneText={t('hours.saved')}>
              <FormProblem />
              <SubmitButton variant="secondary">{t('hours.useClinic')}</SubmitButton>
            </ActionForm>
          )}
        </PageBody>
      </TextScope>
    </PublicShell>
  );
}
