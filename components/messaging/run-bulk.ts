import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { followBulk } from '@/lib/client/follow-bulk';
import type { MessagingClient } from '@/lib/client/messaging-client';
import type { Conversation, Folder } from '@/lib/client/messaging-types';
import { type BulkAct, type Progress, startBulk, undoBulk } from '@/lib/client/organising-calls';

/** Of the contract: conversations that one act may name. */
const mostIds = 1_000;

/** What to act on: these, or all that a list shows. */
export type BulkSubject = { ids: number[]; list?: Folder };

/** What is said of it. */
export type BulkTexts = {
  done: (progress: Progress) => string;
  undo: string;
  undone: string;
  undoFailed: string;
  tooMany: string;
  failed: string;
};

/** Do one thing with many conversations: shown at once, followed to its end, with Undo. Answers how it ended, if it began. */
export async function runBulk(
  {
    client,
    texts,
    onProgress,
  }: { client: MessagingClient; texts: BulkTexts; onProgress?: (progress: Progress) => void },
  act: BulkAct,
  { ids, list }: BulkSubject,
): Promise<Progress | undefined> {
  if (list === undefined && ids.length > mostIds) return void notify.error(texts.tooMany);
  const shown = shownAs(act);
  const takeBack = shown === undefined ? () => undefined : client.cache.changeMany(ids, shown);
  try {
    const { jobId } = await startBulk(act, list === undefined ? { ids } : { list });
    const progress = await followBulk(jobId, (now) => onProgress?.(now));
    say(client, texts, progress);
    return progress;
  } catch (error) {
    takeBack();
    notify.error(asApiError(error).detail || texts.failed);
    return undefined;
  } finally {
    client.refreshLists();
  }
}

function say(client: MessagingClient, texts: BulkTexts, progress: Progress): void {
  if (progress.done === 0) return;
  const words = texts.done(progress);
  if (progress.canUndo)
    notify.undo(words, { label: texts.undo, onUndo: () => void undo(client, texts, progress.jobId) });
  else notify.success(words);
}

async function undo(client: MessagingClient, texts: BulkTexts, jobId: number): Promise<void> {
  try {
    await undoBulk(jobId);
    notify.success(texts.undone);
  } catch (error) {
    notify.error(asApiError(error).detail || texts.undoFailed);
  }
  client.refreshLists();
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
