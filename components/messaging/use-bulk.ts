'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { followBulk } from '@/lib/client/follow-bulk';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Conversation, Folder } from '@/lib/client/messaging-types';
import { type BulkAct, type Progress, startBulk, undoBulk } from '@/lib/client/organising-calls';

/** Of the contract: conversations that one act may name. */
const mostIds = 1_000;

/** What to act on: these, or all that a list shows. */
export type BulkSubject = { ids: number[]; list?: Folder };

/** Do one thing with many conversations: shown at once, followed to its end, with Undo and the names of what failed. */
export function useBulk() {
  const t = useTranslations('organising');
  const common = useTranslations('common');
  const { client } = useMessaging();
  const [running, setRunning] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<Progress | null>(null);

  async function undo(jobId: number): Promise<void> {
    try {
      await undoBulk(jobId);
      notify.success(t('bulkUndone'));
    } catch (error) {
      notify.error(asApiError(error).detail || t('bulkUndoFailed'));
    }
    client.refreshLists();
  }

  function say(progress: Progress): void {
    const { action, jobId, done, canUndo } = progress;
    const words = t(`bulk_${action}`, { count: done });
    if (progress.failed > 0) setFailed(progress);
    if (done === 0) return;
    if (canUndo) notify.undo(words, { label: common('undo'), onUndo: () => void undo(jobId) });
    else notify.success(words);
  }

  async function run(act: BulkAct, { ids, list }: BulkSubject): Promise<void> {
    if (list === undefined && ids.length > mostIds) return void notify.error(t('tooMany'));
    const shown = shownAs(act);
    const takeBack = shown === undefined ? () => undefined : client.cache.changeMany(ids, shown);
    try {
      const { jobId } = await startBulk(act, list === undefined ? { ids } : { list });
      say(await followBulk(jobId, setRunning));
    } catch (error) {
      takeBack();
      notify.error(asApiError(error).detail || t('failed'));
    }
    setRunning(null);
    client.refreshLists();
  }

  return { run, running, failed, forgetFailed: () => setFailed(null) };
}

/** What the lists show of it before the server has done it; null: gone. Undefined: that comes with the answer. */
function shownAs({ action, folder }: BulkAct): Partial<Conversation> | null | undefined {
  switch (action) {
    case 'archive':
      return { isArchived: true };
    case 'unarchive':
      return { isArchived: false };
    case 'done':
      return { isDone: true, snoozedUntil: null };
    case 'read':
      return { unreadCount: 0 };
    case 'delete':
      return null;
    case 'folder':
      return { folderId: folder ?? null };
    default:
      return undefined;
  }
}
