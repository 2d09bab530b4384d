import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pick } from '@/bench/harness/numbers';
import type { Correspondence } from '@/bench/measure/calls';
import { sendOnce } from '@/tests/soak/client';

const WORKERS = 16;

/** What a crowd of senders saw, who repeat each send under its key until it is acknowledged. */
export interface Sent {
  /** The acknowledged id of every key. */
  acknowledged: Map<string, number>;
  /** How often each status came; 0 is no answer at all. */
  statuses: Map<number, number>;
  /** 503 without Retry-After, or another acknowledgement of the same key. */
  broken: string[];
}

/** Send so many messages from 16 senders at once; `onProgress` hears the number acknowledged so far and is not waited for. */
export async function sendAll(
  origin: string,
  over: Correspondence[],
  { count, onProgress }: { count: number; onProgress: (acknowledged: number) => void },
): Promise<Sent> {
  const sent: Sent = { acknowledged: new Map(), statuses: new Map(), broken: [] };
  let started = 0;
  const work = async () => {
    while (started < count) {
      started += 1;
      const key = randomUUID();
      sent.acknowledged.set(key, await untilAcknowledged(origin, pick(over), { key, sent }));
      onProgress(sent.acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return sent;
}

async function untilAcknowledged(
  origin: string,
  to: Correspondence,
  { key, sent }: { key: string; sent: Sent },
): Promise<number> {
  for (;;) {
    const answer = await sendOnce(origin, to, { key });
    const status = answer?.status ?? 0;
    sent.statuses.set(status, (sent.statuses.get(status) ?? 0) + 1);
    if (answer?.status === 201) return answer.messageId!;
    if (answer && [429, 503].includes(answer.status) && !answer.retryAfter)
      sent.broken.push(`${answer.status} without Retry-After`);
    await pause(50);
  }
}

/** `201 x 990, 503 x 12`. */
export const statusText = (statuses: Map<number, number>) =>
  [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status === 0 ? 'no answer' : status} x ${count}`)
    .join(', ');
