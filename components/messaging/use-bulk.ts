'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useMessaging } from '@/lib/client/messaging-context';
import type { BulkAct, Progress } from '@/lib/client/organising-calls';
import type { BulkSubject, BulkTexts } from './run-bulk';

/** Acts on many conversations, with how far the running one is and what of it failed. What does it is loaded with the first. */
export function useBulk() {
  const { client } = useMessaging();
  const texts = useBulkTexts();
  const [running, setRunning] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<Progress | null>(null);

  async function run(act: BulkAct, subject: BulkSubject): Promise<void> {
    const { runBulk } = await import('./run-bulk');
    const ended = await runBulk({ client, texts, onProgress: setRunning }, act, subject);
    setRunning(null);
    if (ended && ended.failed > 0) setFailed(ended);
  }

  return { run, running, failed, forgetFailed: () => setFailed(null) };
}

function useBulkTexts(): BulkTexts {
  const t = useTranslations('organising');
  const common = useTranslations('common');
  return {
    done: ({ action, done }) => t(`bulk_${action}`, { count: done }),
    undo: common('undo'),
    undone: t('bulkUndone'),
    undoFailed: t('bulkUndoFailed'),
    tooMany: t('tooMany'),
    failed: t('failed'),
  };
}
