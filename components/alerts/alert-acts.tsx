import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { ALERT_NOTE_MAX, ALERT_OUTCOMES, type AlertDetail } from '@/lib/domain/safety/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';

// biome-ignore lint/suspicious/noExplicitAny: the forms show no data of their results, whatever their type.
type Act = FormAction<any>;

type AlertActsProps = {
  alert: AlertDetail;
  acts: { acknowledge: Act; note: Act; resolve: Act; reopen: Act };
};

/** What a clinical person does about an alert, as forms that work without scripts. */
export function AlertActs({ alert, acts }: AlertActsProps) {
  const t = textsOf('alerts');
  const { alertId, status } = alert;
  const id = <input type="hidden" name="id" value={alertId} />;
  return (
    <>
      {status === 'open' && (
        <ActionForm action={acts.acknowledge} name="acknowledge" doneText={t('detail.acknowledged')}>
          {id}
          <FormProblem />
          <SubmitButton>{t('detail.acknowledge')}</SubmitButton>
        </ActionForm>
      )}
      <div className="grid items-start gap-5 md:grid-cols-2">
        <Card title={t('detail.note')}>
          <ActionForm
            action={acts.note}
            name="note"
            isClearedAfter
            doneText={t('detail.noteAdded')}
            aria-label={t('detail.note')}
            className="flex flex-col gap-4"
          >
            {id}
            <FormProblem />
            <FormField name="note" label={t('detail.note')} isLabelHidden>
              <Textarea rows={3} required maxLength={ALERT_NOTE_MAX} />
            </FormField>
            <SubmitButton variant="secondary" className="self-start">
              {t('detail.addNote')}
            </SubmitButton>
          </ActionForm>
        </Card>
        {status === 'resolved' ? (
          <Reopen act={acts.reopen} id={id} />
        ) : (
          <Resolve act={acts.resolve} id={id} />
        )}
      </div>
    </>
  );
}

function Resolve({ act, id }: { act: Act; id: React.ReactNode }) {
  const t = textsOf('alerts');
  return (
    <Card title={t('detail.resolve')}>
      <ActionForm
        action={act}
        name="resolve"
        doneText={t('detail.resolved')}
        aria-label={t('detail.resolve')}
        className="flex flex-col gap-4"
      >
        {id}
        <FormProblem />
        <FormField name="outcome" label={t('detail.outcome')} hint={t('detail.resolveText')}>
          <Select
            defaultValue="contacted"
            options={ALERT_OUTCOMES.map((value) => ({ value, label: t(`detail.outcomes.${value}`) }))}
          />
        </FormField>
        <FormField name="note" label={t('detail.resolveNote')}>
          <Textarea rows={2} maxLength={ALERT_NOTE_MAX} />
        </FormField>
        <SubmitButton className="self-start">{t('detail.resolveButton')}</SubmitButton>
      </ActionForm>
    </Card>
  );
}

function Reopen({ act, id }: { act: Act; id: React.ReactNode }) {
  const t = textsOf('alerts');
  return (
    <Card title={t('detail.reopen')}>
      <ActionForm
        action={act}
        name="reopen"
        doneText={t('detail.reopened')}
        aria-label={t('detail.reopen')}
        className="flex flex-col gap-4"
      >
        {id}
        <FormProblem />
        <FormField name="note" label={t('detail.reopenNote')}>
          <Textarea rows={2} maxLength={ALERT_NOTE_MAX} />
        </FormField>
        <SubmitButton variant="secondary" className="self-start">
          {t('detail.reopen')}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
