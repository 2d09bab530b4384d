'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { SendSurfaceProps } from '@/components/messaging/composer-extensions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { useMessaging } from '@/lib/client/messaging-context';
import { newKey } from '@/lib/client/new-key';
import * as calls from '@/lib/client/scheduling-calls';
import { useTimeWords } from '@/lib/client/use-time-words';
import { schedulePresets } from '@/lib/shared/schedule-presets';
import { RepeatPicker } from './repeat-picker';
import { TimePicker, useChosenTime, wallChoice } from './time-picker';

/** The composer's "Send later": when, how often, and it is out of the field. It can be taken back into it for ten seconds. */
export default function SendLater({ composer, onClose }: SendSurfaceProps) {
  const t = useTranslations('scheduling');
  const { client } = useMessaging();
  const { ownZone, moment } = useTimeWords();
  const [choice, setChoice] = useState(() => wallChoice(tomorrow(ownZone), ownZone));
  const [repeat, setRepeat] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const key = useRef(newKey());
  const chosen = useChosenTime(choice);
  const { recipient } = composer.place;
  const others = recipient?.timeZone
    ? [{ name: recipient.displayName, timeZone: recipient.timeZone }]
    : undefined;
  const message = composer.toSend();

  async function schedule() {
    if (!message || !chosen.at) return;
    setIsBusy(true);
    setFailure(undefined);
    try {
      const time = { scheduledFor: chosen.at.toISOString(), timeZone: ownZone, repeat };
      const { scheduledId } = await calls.schedule(message, time, { key: key.current });
      composer.clear();
      onClose();
      void client.cache.client.invalidateQueries({ queryKey: calls.scheduledKey });
      notify.undo(t('done', { time: moment(chosen.at) }), {
        label: t('undo'),
        onUndo: () => {
          calls.cancelScheduled(scheduledId).then(
            () => {
              composer.insert(message.words.content);
              composer.setExtras(() => ({ attachments: message.words.attachments }));
              void client.cache.client.invalidateQueries({ queryKey: calls.scheduledKey });
            },
            () => notify.error(t('act.failed')),
          );
        },
      });
    } catch (error) {
      const { status, detail } = asApiError(error);
      // Refused, it is another request when it is asked again. Without an answer it may have been heard: the same key makes it one.
      if (status >= 400 && status < 500) key.current = newKey();
      setIsBusy(false);
      setFailure(detail || t('failed'));
    }
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('title')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isBusy={isBusy}
            aria-disabled={!message || !chosen.at || undefined}
            onClick={() => void schedule()}
          >
            {t('schedule')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {!message && <Notice tone="waiting">{t('nothing')}</Notice>}
        <TimePicker value={choice} onChange={setChoice} others={others} />
        <RepeatPicker value={repeat} onChange={setRepeat} firstDay={choice.date} />
        {failure && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

const tomorrow = (timeZone: string) =>
  schedulePresets(new Date(), timeZone).find(({ id }) => id === 'tomorrow')!.at;
