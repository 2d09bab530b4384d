'use client';

import { useEffect, useState } from 'react';
import { asApiError } from '@/lib/client/api-error';
import { type BulkDraft, previewBulk } from '@/lib/client/bulk-calls';
import type { BulkPreview } from '@/lib/domain/bulk/schema';

export type PreviewState =
  | { state: 'empty' }
  | { state: 'asking' }
  | { state: 'failed'; message: string }
  | ({ state: 'ready' } & BulkPreview);

const PAUSE_MS = 400;

/** The first copies of a draft, asked for when typing pauses; null while there is nothing to ask about. */
export function useBulkPreview(draft: BulkDraft | null): PreviewState {
  const [preview, setPreview] = useState<PreviewState & { of?: string }>({ state: 'empty' });
  const question = draft && JSON.stringify(draft);

  useEffect(() => {
    if (!question) return setPreview({ state: 'empty' });
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      previewBulk(JSON.parse(question) as BulkDraft, leaving.signal).then(
        (answer) => setPreview({ state: 'ready', of: question, ...answer }),
        (error: unknown) =>
          !leaving.signal.aborted &&
          setPreview({ state: 'failed', of: question, message: asApiError(error).detail }),
      );
    }, PAUSE_MS);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [question]);

  // What was made for other words or people is not shown as if it were for these.
  return question && preview.of !== question ? { state: 'asking' } : preview;
}
