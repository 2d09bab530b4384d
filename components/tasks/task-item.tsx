'use client';

import Pencil from 'lucide-react/icons/pencil';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { Timestamp } from '@/components/ui/timestamp';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Task } from '@/lib/client/task-calls';
import { DueDay } from './due-day';
import { TaskDialog } from './task-dialog';
import { useFinishTask, useSetDone } from './use-change-task';

/** One task: done with a tick, with the way to its message. */
export function TaskItem({ task }: { task: Task }) {
  const t = useTranslations('marks');
  const { basePath } = useMessaging();
  const finish = useFinishTask();
  const setDone = useSetDone();
  const [isEditing, setIsEditing] = useState(false);
  // Ticked at once, and as the list says again when that is known.
  const [ticked, setTicked] = useState<boolean>();
  const tick = async (isDone: boolean) => {
    setTicked(isDone);
    await (isDone ? finish(task) : setDone(task, false));
    setTicked(undefined);
  };
  const words = task.excerpt ?? t('noWords');
  return (
    <li className="flex items-start gap-2 px-3 py-2">
      <Checkbox
        label={t('tasks.tick', { task: task.note ?? words })}
        isLabelHidden
        checked={ticked ?? task.doneAt !== null}
        onChange={(event) => void tick(event.target.checked)}
        className="mt-0.5"
      />
      <Link
        href={`${basePath}/${task.conversationId}?message=${task.messageId}`}
        className="flex min-h-9 min-w-0 flex-1 flex-col justify-center rounded-sm py-1 hover:underline touch:min-h-touch"
      >
        {task.note && <span className="font-semibold wrap-anywhere">{task.note}</span>}
        <span className={task.note ? 'line-clamp-2 text-sm text-muted-foreground' : 'line-clamp-3'}>
          {t('tasks.words', { name: task.senderName, words })}
        </span>
        {task.doneAt ? (
          <span className="text-sm text-muted-foreground">
            {t('tasks.doneOn')} <Timestamp at={task.doneAt} as="relative" />
          </span>
        ) : (
          task.dueOn && <DueDay day={task.dueOn} />
        )}
      </Link>
      {task.doneAt === null && (
        <IconButton
          label={t('tasks.edit')}
          icon={<Pencil aria-hidden />}
          onClick={() => setIsEditing(true)}
        />
      )}
      {isEditing && <TaskDialog task={task} onClose={() => setIsEditing(false)} />}
    </li>
  );
}
