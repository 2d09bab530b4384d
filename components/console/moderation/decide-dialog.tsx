'use client';

import { useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl/react';
import type { z } from 'zod';
import { FormField } from '@/components/forms/form-field';
import { Checkbox } from '@/components/ui/checkbox';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { REASON_MAX } from '@/lib/domain/blocking/schema';
import type { ReportView, reportChange } from '@/lib/domain/moderation/schema';
import type { ActionResult } from '@/lib/shared/action-result';
import { NOTE_MAX } from '@/lib/shared/report-reasons';
import { DialogForm } from '../dialog-form';
import { instantOf } from '../local-moment';
import { textIn } from '../users/user-input';

type Change = z.input<typeof reportChange>;
export type ChangeAction = (token: string, input: Change, key?: string) => Promise<ActionResult<ReportView>>;

/** Where the focus returns to. */
export const decideButtonId = 'decide-report';

type DecideDialogProps = { report: ReportView; action: ChangeAction; onClose: () => void };

/** State, record and, in the same act, a suspension of whoever wrote the message. */
export function DecideDialog({ report, action, onClose }: DecideDialogProps) {
  const t = useTranslations('moderation.decide');
  const zone = useTimeZone() ?? 'UTC';
  const [state, setState] = useState<'resolved' | 'dismissed'>(
    report.state === 'dismissed' ? 'dismissed' : 'resolved',
  );
  const [isSuspending, setIsSuspending] = useState(false);
  const { reported } = report;
  const canSuspend = state === 'resolved' && !report.isReportedSuspended;
  const suspends = canSuspend && isSuspending;

  function toInput(form: FormData): Change {
    const suspend = { reason: textIn(form, 'suspend.reason'), until: instantOf(textIn(form, 'until'), zone) };
    return {
      id: report.reportId,
      state,
      outcome: textIn(form, 'outcome') || null,
      suspend: suspends ? suspend : null,
    };
  }

  return (
    <DialogForm
      title={t('title', { id: report.reportId })}
      description={t('text')}
      submitLabel={t(suspends ? 'submitSuspend' : 'submit')}
      tone={suspends ? 'danger' : 'primary'}
      action={action}
      toInput={toInput}
      onClose={onClose}
      returnTo={decideButtonId}
      onDone={() => notify.success(t('done'))}
    >
      <RadioGroup
        legend={t('state')}
        name="state"
        value={state}
        onValueChange={(value) => setState(value as typeof state)}
        options={(['resolved', 'dismissed'] as const).map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Hint`),
        }))}
      />
      <FormField name="outcome" label={t('outcome')} note={t('optional')} hint={t('outcomeHint')}>
        <Textarea maxLength={NOTE_MAX} rows={3} defaultValue={report.outcome ?? ''} />
      </FormField>
      {canSuspend && (
        <Checkbox
          label={t('suspend', { name: reported.displayName })}
          hint={t(reported.role === 'patient' ? 'suspendPatientHint' : 'suspendHint')}
          checked={isSuspending}
          onChange={(event) => setIsSuspending(event.target.checked)}
        />
      )}
      {suspends && (
        <>
          <FormField name="suspend.reason" label={t('why')}>
            <Textarea required maxLength={REASON_MAX} rows={2} />
          </FormField>
          <FormField name="until" label={t('until')} hint={t('untilHint')}>
            <Input type="datetime-local" />
          </FormField>
        </>
      )}
    </DialogForm>
  );
}
