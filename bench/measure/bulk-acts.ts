import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from '@/bench/harness/callers';
import type { Figure } from '@/bench/report';

interface Progress {
  status: string;
  done: number;
  failed: number;
}

const LOOK_EVERY_MS = 50;
const GIVE_UP_MS = 120_000;

/** Archive many conversations of one person at once and take it back, as the inbox does (C21); from the click to the last one. */
export async function measureBulkActs(
  origin: string,
  { caller, ids }: { caller: Caller; ids: number[] },
): Promise<Figure[]> {
  const headers = { cookie: caller.cookie, 'x-csrf-token': caller.csrf, 'content-type': 'application/json' };
  const base = `${origin}/api/messages/conversations/bulk`;
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const given = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const answer = await fetch(base + path, { headers, ...given });
    if (!answer.ok) throw new Error(`A bulk act answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const until = async (jobId: number, status: string): Promise<Progress> => {
    const deadline = performance.now() + GIVE_UP_MS;
    for (;;) {
      const progress = await ask<Progress>(`/${jobId}`);
      if (progress.status === status) return progress;
      if (performance.now() > deadline) throw new Error(`The bulk act is still ${progress.status}.`);
      await pause(LOOK_EVERY_MS);
    }
  };
  const startedAt = performance.now();
  const { job_id: jobId } = await ask<{ job_id: number }>('', { action: 'archive', ids });
  const { done, failed } = await until(jobId, 'done');
  const seconds = (performance.now() - startedAt) / 1000;
  const undoneAt = performance.now();
  await ask(`/${jobId}/undo`, {});
  await until(jobId, 'undone');
  const undo = (performance.now() - undoneAt) / 1000;
  return [
    {
      figure: `${ids.length.toLocaleString('en')} conversations archived at once`,
      measured: `${seconds.toFixed(2)} s, ${done} done, ${failed} failed; taken back in ${undo.toFixed(2)} s`,
      bar: '< 5 s',
      met: seconds < 5 && done === ids.length,
    },
  ];
}
