import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { PersonSummary } from '@/lib/domain/identity/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';
import { wallOf, writeWall } from '@/lib/shared/zoned-time';

type ShiftFormProps = {
  people: PersonSummary[];
  timeZone: string;
  now: Date;
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  action: FormAction<any>;
};

/** Put somebody on call. Works without scripts. */
export function ShiftForm({ people, timeZone, now, action }: ShiftFormProps) {
  const t = textsOf('onCall');
  const earliest = writeWall(wallOf(now, timeZone)).slice(0, 16);
  return (
    <Card title={t('plan')}>
      <ActionForm
        action={action}
        name="shift"
        isClearedAfter
        doneText={t('added')}
        aria-label={t('plan')}
        className="flex flex-col gap-5"
      >
        <FormProblem />
        <input type="hidden" name="timeZone" value={timeZone} />
        <FormField name="person" label={t('person')}>
          <Select
            required
            defaultValue=""
            options={[
              { value: '', label: t('choose') },
              ...people.map(({ username, displayName }) => ({ value: username, label: displayName })),
            ]}
          />
        </FormField>
        <div className="grid gap-5 sm:grid-cols-2">
          <FormField name="startsAt" label={t('starts')}>
            <Input type="datetime-local" />
          </FormField>
          <FormField name="endsAt" label={t('ends')}>
            <Input type="datetime-local" required min={earliest} />
          </FormField>
        </div>
        <p className="text-sm text-muted-foreground">{t('zone', { zone: timeZone })}</p>
        <SubmitButton className="self-start">{t('add')}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
