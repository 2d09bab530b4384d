'use client';

import Check from 'lucide-react/icons/check';
import { useTranslations } from 'use-intl/react';
import type { Message } from '@/lib/client/messaging-types';
import { DueDay } from './due-day';
import { useFinishTask } from './use-change-task';

/** Below a message that is on one's list: until when, and done with one press. Loaded with the first such message. */
export default function TaskMark({ message }: { message: Message }) {
  const t = useTranslations('marks.tasks');
  const finish = useFinishTask();
  const { task, id: messageId, conversationId } = message;
  if (!task) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-1 pt-1 text-sm">
      {task.dueOn ? (
        <DueDay day={task.dueOn} />
      ) : (
        <span className="text-muted-foreground">{t('isTask')}</span>
      )}
      <button
        type="button"
        onClick={() => void finish({ id: task.id, dueOn: task.dueOn, messageId, conversationId })}
        className="inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-full border border-border-strong px-2.5 hover:bg-hover touch:min-h-touch touch:px-4 [&>svg]:size-4"
      >
        <Check aria-hidden />
        {t('finish')}
      </button>
    </p>
  );
}
