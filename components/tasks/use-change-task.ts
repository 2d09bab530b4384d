'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { useMessaging } from '@/lib/client/messaging-context';
import { changeTask } from '@/lib/client/task-calls';

type Subject = { id: number; messageId: number; conversationId: number; dueOn: string | null };

/** Finish a task, from its list or its message; a toast takes it back for ten seconds. */
export function useFinishTask(): (task: Subject) => Promise<void> {
  const t = useTranslations('marks.tasks');
  const setDone = useSetDone();
  return async (task) => {
    if (await setDone(task, true))
      notify.undo(t('doneToast'), { label: t('undo'), onUndo: () => void setDone(task, false) });
  };
}

/** Finish or reopen; false when it failed, which it says. */
export function useSetDone(): (task: Subject, done: boolean) => Promise<boolean> {
  const t = useTranslations('marks.tasks');
  const { client } = useMessaging();
  const queries = useQueryClient();
  return async ({ id, messageId, conversationId, dueOn }, done) => {
    const message = { id: messageId, conversationId };
    const takeBack = client.cache.threads.changeMessage(message, () => ({
      task: done ? null : { id, dueOn },
    }));
    try {
      await changeTask(id, { done });
      return true;
    } catch {
      takeBack();
      notify.error(t('failed'));
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: ['tasks'] });
    }
  };
}
