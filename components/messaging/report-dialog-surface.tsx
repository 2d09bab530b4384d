'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Message } from '@/lib/client/messaging-types';
import { ReportForm, reportFormId } from './report-form';
import { ReportReceived } from './report-received';

export type ReportDialogProps = { message: Message | null; onClose: () => void };

/** The loaded part of `ReportDialog`. */
export function ReportDialogSurface({ message, onClose }: ReportDialogProps) {
  // Closing keeps what it showed until it has faded.
  const [shown, setShown] = useState(message);
  if (message && message !== shown) setShown(message);
  return shown && <Reporting key={shown.id} message={shown} isOpen={message !== null} onClose={onClose} />;
}

type ReportingProps = { message: Message; isOpen: boolean; onClose: () => void };

function Reporting({ message, isOpen, onClose }: ReportingProps) {
  const t = useTranslations('report');
  const common = useTranslations('common');
  const [isBusy, setIsBusy] = useState(false);
  const [handedOver, setHandedOver] = useState<boolean | null>(null);
  const isDone = handedOver !== null;
  const name = message.senderName;
  const footer = isDone ? (
    <Button variant="primary" onClick={onClose}>
      {t('done')}
    </Button>
  ) : (
    <>
      <Button onClick={onClose}>{common('cancel')}</Button>
      <Button type="submit" form={reportFormId} variant="primary" isBusy={isBusy}>
        {t('submit')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && !isBusy && onClose()}
      title={t(isDone ? 'doneTitle' : 'title')}
      description={isDone ? undefined : t('text', { name })}
      footer={footer}
      isDismissible={false}
    >
      {isDone ? (
        <ReportReceived name={name} hasWords={handedOver} />
      ) : (
        <ReportForm message={message} isBusy={isBusy} onBusy={setIsBusy} onDone={setHandedOver} />
      )}
    </Dialog>
  );
}
