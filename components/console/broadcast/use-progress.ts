'use client';

import { useEffect, useState } from 'react';
import { call } from '@/lib/client/api';
import { type BroadcastRow, isMoving } from './broadcast-row';

const POLL_MS = 2_000;

type Progress = Pick<BroadcastRow, 'broadcastId' | 'status' | 'sent' | 'failed' | 'delivered' | 'read'>;

/**
 * The rows with the newest numbers of those that are being sent, asked for every two seconds while the page is in sight. Goes through
 * the API, since polling must not count as activity of the person.
 */
export function useProgress(rows: BroadcastRow[]): BroadcastRow[] {
  const [known, setKnown] = useState<ReadonlyMap<number, Progress>>(new Map());
  const current = rows.map((row) => merged(row, known.get(row.broadcastId)));
  const moving = current
    .filter(isMoving)
    .map(({ broadcastId }) => broadcastId)
    .join(' ');

  useEffect(() => {
    if (!moving) return;
    const leaving = new AbortController();
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      const asked = moving.split(' ').map((id) => progressOf(id, leaving.signal));
      const answers = (await Promise.all(asked)).flatMap((one) => one ?? []);
      if (leaving.signal.aborted) return;
      setKnown((before) => new Map([...before, ...answers.map((one) => [one.broadcastId, one] as const)]));
    }, POLL_MS);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [moving]);

  return current;
}

/** Null when it could not be asked this time; the next time is near. */
const progressOf = (id: string, signal: AbortSignal): Promise<Progress | null> =>
  call<Progress>('GET', `/api/messages/broadcast/${id}`, { signal }).catch(() => null);

/** What the server rendered later (after a stop) is over, whatever was heard before. */
function merged(row: BroadcastRow, progress: Progress | undefined): BroadcastRow {
  if (!progress || !isMoving(row)) return row;
  const { status, sent, failed, delivered, read } = progress;
  return { ...row, status, sent, failed, delivered, read };
}
