'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field, FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { changeTask, createTask, type Task } from '@/lib/client/task-calls';
import { calendarDay } from '@/lib/shared/time-format';

const noteMax = 500;
const dayMs = 86_400_000;

type TaskDialogProps = ({ message: Message } | { task: Task }) & { onClose: () => void };

/** What to do and until when: for a new task of a message, or one that is there. */
export function TaskDialog({ onClose, ...subject }: TaskDialogProps) {
  const t = useTranslations('marks.tasks');
  const { client } = useMessaging();
  const queries = useQueryClient();
  const timeZone = useTimeZone() ?? 'UTC';
  const known = 'task' in subject ? subject.task : undefined;
  const [note, setNote] = useState(known?.note ?? '');
  const [dueOn, setDueOn] = useState(known?.dueOn ?? '');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const inDays = (days: number) => calendarDay(new Date(Date.now() + days * dayMs), timeZone);

  async function save(event: FormEvent) {
    event.preventDefault();
    setIsBusy(true);
    const wanted = { note: note.trim() || null, dueOn: dueOn || null };
    try {
      const task =
        'task' in subject
          ? await changeTask(subject.task.id, wanted)
          : await createTask({ messageId: subject.message.id, ...wanted });
      client.cache.threads.changeMessage({ id: task.messageId, conversationId: task.conversationId }, () => ({
        task: { id: task.id, dueOn: task.dueOn },
      }));
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      if (!known) notify.success(t('made'));
      onClose();
    } catch (failure) {
      setError(asApiError(failure).detail || t('failed'));
      setIsBusy(false);
    }
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={known ? t('edit') : t('make')}
      description={t('makeText')}
      size="small"
      footer={
        <Button type="submit" form="task" variant="primary" isBusy={isBusy}>
          {known ? t('save') : t('add')}
        </Button>
      }
    >
      <form id="task" onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
        <Field label={t('note')} note={t('optional')}>
          <Input value={note} maxLength={noteMax} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <Field label={t('dueOn')} note={t('optional')}>
          <Input type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        </Field>
        <div className="-mt-2 flex flex-wrap gap-2">
          {([0, 1, 7] as const).map((days) => (
            <Button key={days} size="small" onClick={() => setDueOn(inDays(days))}>
              {t(`in${days}`)}
            </Button>
          ))}
        </div>
        {error && <FieldError>{error}</FieldError>}
      </form>
    </Dialog>
  );
}
