'use client';

import { useTimeZone, useTranslations } from 'use-intl/react';
import type { z } from 'zod';
import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { RadioGroup } from '@/components/ui/radio-group';
import type { newAssignment } from '@/lib/domain/care/schema';
import type { ActionResult } from '@/lib/shared/action-result';
import { DialogForm } from '../dialog-form';
import { instantOf } from '../local-moment';
import { PersonField } from '../person/person-field';
import type { FindPeople } from '../person/use-person-search';

export type AssignAction = (
  token: string,
  input: z.input<typeof newAssignment>,
  key?: string,
) => Promise<ActionResult<unknown>>;

type AssignDialogProps = {
  action: AssignAction;
  findPatients: FindPeople;
  findClinicians: FindPeople;
  onClose: () => void;
};

/** Make a clinical person responsible for a patient, from a time on or until one. */
export function AssignDialog({ action, findPatients, findClinicians, onClose }: AssignDialogProps) {
  const t = useTranslations('console.assignments');
  const zone = useTimeZone() ?? 'UTC';
  return (
    <DialogForm
      title={t('form.title')}
      description={t('form.text')}
      submitLabel={t('form.submit')}
      action={action}
      toInput={(form) => toInput(form, zone)}
      onClose={onClose}
      onDone={() => notify.success(t('form.done'))}
    >
      <PersonField name="patient" label={t('form.patient')} find={findPatients} />
      <PersonField name="clinician" label={t('form.clinician')} find={findClinicians} />
      <RadioGroup
        legend={t('form.kind')}
        name="kind"
        defaultValue="primary"
        options={[
          { value: 'primary', label: t('kinds.primary'), hint: t('form.primaryHint') },
          { value: 'cover', label: t('kinds.cover'), hint: t('form.coverHint') },
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField name="startsAt" label={t('form.startsAt')} hint={t('form.startsAtHint')}>
          <Input type="datetime-local" />
        </FormField>
        <FormField name="endsAt" label={t('form.endsAt')} hint={t('form.endsAtHint')}>
          <Input type="datetime-local" />
        </FormField>
      </div>
    </DialogForm>
  );
}

/** Times are read in the admin's own zone, the one in which the table shows them. */
function toInput(form: FormData, zone: string): z.input<typeof newAssignment> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    patient: text('patient'),
    clinician: text('clinician'),
    kind: text('kind') === 'cover' ? 'cover' : 'primary',
    startsAt: instantOf(text('startsAt'), zone) ?? undefined,
    endsAt: instantOf(text('endsAt'), zone),
  };
}
