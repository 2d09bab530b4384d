'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Checkbox } from '@/components/ui/checkbox';
import { Field, FieldError } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { asApiError } from '@/lib/client/api-error';
import type { Message } from '@/lib/client/messaging-types';
import { reportMessage } from '@/lib/client/moderation-calls';
import { useActKey } from '@/lib/client/use-act-key';
import { NOTE_MAX, REPORT_REASONS, type ReportReason } from '@/lib/shared/report-reasons';

export const reportFormId = 'report-message';

type ReportFormProps = {
  message: Message;
  isBusy: boolean;
  onBusy: (isBusy: boolean) => void;
  /** With whether the words were handed over. */
  onDone: (hasWords: boolean) => void;
};

/** Why, a note, and whether the admins may read the words. What was written stays when it fails. */
export function ReportForm({ message, isBusy, onBusy, onDone }: ReportFormProps) {
  const t = useTranslations('report');
  const keyOf = useActKey();
  const [reason, setReason] = useState<ReportReason>();
  const [note, setNote] = useState('');
  const [hasWords, setHasWords] = useState(false);
  const [fault, setFault] = useState<string>();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault) top.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // React lets the event bubble through the portal, into the composer's form.
    event.stopPropagation();
    if (isBusy) return;
    if (!reason) return setFault(t('choose'));
    setFault(undefined);
    onBusy(true);
    const words = { reason, note, includeText: hasWords && message.content !== null };
    try {
      await reportMessage(message.id, words, keyOf(words));
      onDone(words.includeText);
    } catch (error) {
      setFault(asApiError(error).detail || t('failed'));
    } finally {
      onBusy(false);
    }
  }

  return (
    <form id={reportFormId} onSubmit={submit} noValidate className="flex flex-col gap-5">
      {fault && (
        <div ref={top} role="alert">
          <FieldError>{fault}</FieldError>
        </div>
      )}
      <RadioGroup
        legend={t('reasonLabel')}
        name="reason"
        options={REPORT_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        value={reason ?? ''}
        onValueChange={(value) => {
          setReason(value as ReportReason);
          setFault(undefined);
        }}
      />
      <Field label={t('note')} note={t('optional')}>
        <Textarea
          value={note}
          maxLength={NOTE_MAX}
          rows={3}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      {message.content !== null && (
        <Checkbox
          label={t('includeText')}
          hint={t('includeTextHint')}
          checked={hasWords}
          onChange={(event) => setHasWords(event.target.checked)}
        />
      )}
    </form>
  );
}
