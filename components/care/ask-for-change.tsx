'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field, FieldError } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useActKey } from '@/lib/client/use-act-key';
import { NOTE_MAX } from '@/lib/shared/report-reasons';
import { askForChangeAction } from './change-actions';

type AskForChangeProps = {
  clinician: { username: string; displayName: string };
  isOpen: boolean;
  onBack: () => void;
  onClose: () => void;
};

/** A patient asks the admins for somebody else. What was written stays when it fails. */
export function AskForChange({ clinician, isOpen, onBack, onClose }: AskForChangeProps) {
  const t = useTranslations('change');
  const id = useId();
  const ask = useAction(askForChangeAction);
  const keyOf = useActKey();
  const [reason, setReason] = useState('');
  const isSent = ask.result?.ok === true;
  const refused = ask.result && !ask.result.ok ? ask.result.message : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const input = { clinician: clinician.username, reason };
    if (!ask.isPending) void ask.run(input, { key: keyOf(input) });
  }

  const footer = isSent ? (
    <Button variant="primary" onClick={onClose}>
      {t('done')}
    </Button>
  ) : (
    <>
      <Button onClick={onBack}>{t('back')}</Button>
      <Button type="submit" form={id} variant="primary" isBusy={ask.isPending}>
        {t('send')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && !ask.isPending && onClose()}
      title={t(isSent ? 'sentTitle' : 'askTitle')}
      description={t(isSent ? 'sentText' : 'askText', { name: clinician.displayName })}
      footer={footer}
      isDismissible={false}
    >
      {!isSent && (
        <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-3">
          {refused && (
            <div role="alert">
              <FieldError>{refused}</FieldError>
            </div>
          )}
          <Field label={t('reason')} note={t('optional')}>
            <Textarea
              value={reason}
              rows={4}
              maxLength={NOTE_MAX}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        </form>
      )}
    </Dialog>
  );
}
