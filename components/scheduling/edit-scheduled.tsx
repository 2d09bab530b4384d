'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FileField } from '@/components/attachments/file-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { type Attachment, attachmentIds } from '@/lib/client/attachments';
import type { Scheduled, ScheduledChange } from '@/lib/client/scheduling-calls';
import { nameOf, useOtherClocks, useScheduledActs } from '@/lib/client/use-scheduled';
import { useTimeWords } from '@/lib/client/use-time-words';
import { TITLE_MAX } from '@/lib/shared/message-limits';
import { schedulePresets } from '@/lib/shared/schedule-presets';
import { RepeatPicker } from './repeat-picker';
import { TimePicker, useChosenTime, wallChoice } from './time-picker';

/** Words, files, time and rhythm of a scheduled message. What failed or waits is offered a time that is still to come. */
export function EditScheduled({ one, onClose }: { one: Scheduled; onClose: () => void }) {
  const t = useTranslations('scheduling');
  const { ownZone } = useTimeWords();
  const acts = useScheduledActs();
  const before = wallChoice(new Date(one.scheduledFor), ownZone);
  const [choice, setChoice] = useState(() => startOf(one, ownZone));
  const [repeat, setRepeat] = useState(one.repeat);
  const [subject, setSubject] = useState(one.subject ?? '');
  const [content, setContent] = useState(one.content ?? '');
  const [files, setFiles] = useState<readonly Attachment[]>(one.attachments);
  const [isUploading, setIsUploading] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const chosen = useChosenTime(choice);
  const isMoved = choice.date !== before.date || choice.time !== before.time;
  const others = useOtherClocks(one);
  const isUntitled = one.kind === 'broadcast' && subject.trim() === '';
  // To one person a file may go without words.
  const isWordless = content.trim() === '' && (one.total !== null || files.length === 0);
  const isReady = !isWordless && chosen.at !== undefined && !isUntitled && !isUploading;

  async function save() {
    if (!isReady) return;
    setIsBusy(true);
    const change: ScheduledChange = {
      ...(content !== one.content && { content }),
      ...(subject !== (one.subject ?? '') && { subject: subject.trim() || null }),
      ...(areOthers(files, one.attachments) && { attachmentIds: attachmentIds(files) }),
      ...(isMoved && { scheduledFor: chosen.at.toISOString() }),
      ...(repeat !== one.repeat && { repeat, timeZone: ownZone }),
    };
    const isDone = Object.keys(change).length === 0 || (await acts.save(one, change));
    setIsBusy(false);
    if (isDone) onClose();
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('edit.title')}
      description={t('list.to', { name: nameOf(one, t) })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isBusy={isBusy}
            aria-disabled={!isReady || undefined}
            onClick={() => void save()}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <TimePicker value={choice} onChange={setChoice} others={others} />
        <RepeatPicker value={repeat} onChange={setRepeat} firstDay={choice.date} />
        <Field
          label={t('edit.subject')}
          note={one.kind === 'broadcast' ? undefined : t('edit.optional')}
          error={isUntitled ? t('edit.missingWords') : undefined}
        >
          <Input value={subject} maxLength={TITLE_MAX} onChange={(event) => setSubject(event.target.value)} />
        </Field>
        <Field
          label={t('edit.message')}
          hint={one.repeat ? t('edit.onlyThis') : undefined}
          error={isWordless ? t('edit.missingWords') : undefined}
        >
          <Textarea value={content} rows={4} onChange={(event) => setContent(event.target.value)} />
        </Field>
        <FileField files={files} onChange={setFiles} onBusy={setIsUploading} />
      </div>
    </Dialog>
  );
}

const areOthers = (files: readonly Attachment[], before: readonly Attachment[]) =>
  attachmentIds(files).join() !== attachmentIds(before).join();

function startOf(one: Scheduled, timeZone: string) {
  const at = new Date(one.scheduledFor);
  if (at.getTime() > Date.now()) return wallChoice(at, timeZone);
  return wallChoice(schedulePresets(new Date(), timeZone)[0]!.at, timeZone);
}
