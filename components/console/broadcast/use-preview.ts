'use client';

import { useEffect, useState } from 'react';
import { call } from '@/lib/client/api';
import { asApiError } from '@/lib/client/api-error';

export interface BroadcastDraft {
  audience: Record<string, unknown> | null;
  subject: string;
  content: string;
  urgent: boolean;
}

export type Preview =
  | { state: 'empty' }
  | { state: 'counting' }
  | { state: 'failed'; message: string }
  | {
      state: 'ready';
      count: number;
      /** How many of them live by which clocks. */
      zones: { timeZone: string; count: number }[];
      sample: { subject: string; content: string; contentHtml: string | null };
    };

const PAUSE_MS = 500;
/** The count needs words of some kind; these are never shown. */
const STAND_IN = '…';

/** How many people a draft reaches now and how it will look, asked for when typing pauses. */
export function usePreview({ audience, subject, content, urgent }: BroadcastDraft): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'empty' });
  const [countedFor, setCountedFor] = useState<string | null>(null);
  const addressed = audience && JSON.stringify(audience);
  const question = audience && JSON.stringify(questionOf({ audience, subject, content, urgent }));

  useEffect(() => {
    if (!question) return setPreview({ state: 'empty' });
    const asked = JSON.stringify(JSON.parse(question).audience);
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      setPreview((before) => (before.state === 'ready' ? before : { state: 'counting' }));
      call<Omit<Preview & { state: 'ready' }, 'state'>>('POST', '/api/messages/broadcast/preview', {
        body: JSON.parse(question),
        signal: leaving.signal,
      }).then(
        (answer) => {
          setPreview({ state: 'ready', ...answer });
          setCountedFor(asked);
        },
        (error: unknown) =>
          !leaving.signal.aborted && setPreview({ state: 'failed', message: asApiError(error).detail }),
      );
    }, PAUSE_MS);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [question]);

  // A number counted for somebody else is no number.
  return preview.state === 'ready' && countedFor !== addressed ? { state: 'counting' } : preview;
}

const questionOf = ({ subject, content, ...rest }: BroadcastDraft) => ({
  ...rest,
  subject: subject.trim() || STAND_IN,
  content: content.trim() || STAND_IN,
  format: 'markdown',
});
