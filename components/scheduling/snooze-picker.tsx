'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useTimeWords } from '@/lib/client/use-time-words';
import { schedulePresets } from '@/lib/shared/schedule-presets';
import { TimePicker, useChosenTime, wallChoice } from './time-picker';

/** A day and time of one's own to snooze until (C20). */
export function SnoozePicker({ onChosen, onClose }: { onChosen: (at: Date) => void; onClose: () => void }) {
  const t = useTranslations('scheduling');
  const { ownZone } = useTimeWords();
  const [choice, setChoice] = useState(() =>
    wallChoice(schedulePresets(new Date(), ownZone).at(-1)!.at, ownZone),
  );
  const { at } = useChosenTime(choice);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('snoozeTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            aria-disabled={!at || undefined}
            onClick={() => {
              if (!at) return;
              onChosen(at);
              onClose();
            }}
          >
            {t('snooze')}
          </Button>
        </>
      }
    >
      <TimePicker value={choice} onChange={setChoice} />
    </Dialog>
  );
}
