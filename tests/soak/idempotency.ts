import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pick } from '@/bench/harness/numbers';
import type { Correspondence } from '@/bench/measure/calls';
import { type Answer, sendOnce } from '@/tests/soak/client';
import { compare, type Subject } from '@/tests/soak/installation';
import type { Finding } from '@/tests/soak/report';

const KEYS_AT_ONCE = 16;
const DROPPED_SHARE = 0.3;
const DROP_WITHIN_MS = 15;

/** Many retries of each send at the same moment, a share of which never hear the answer: one row and one id for each key. */
export async function proveIdempotency(
  subject: Subject,
  { keys: count, retries }: { keys: number; retries: number },
): Promise<Finding[]> {
  const ids = new Map<string, Set<number>>(Array.from({ length: count }, () => [randomUUID(), new Set()]));
  const statuses = new Map<number, number>();
  const queue = [...ids.keys()];
  const work = async () => {
    for (let key = queue.pop(); key; key = queue.pop()) {
      const to = pick(subject.senders);
      const answers = await Promise.all(
        Array.from({ length: retries }, () => retry(subject.origin, to, key)),
      );
      for (const answer of answers) {
        statuses.set(answer?.status ?? 0, (statuses.get(answer?.status ?? 0) ?? 0) + 1);
        if (answer?.messageId) ids.get(key)!.add(answer.messageId);
      }
      if (ids.get(key)!.size === 0) ids.get(key)!.add(await untilAnswered(subject.origin, to, key));
    }
  };
  await Promise.all(Array.from({ length: KEYS_AT_ONCE }, work));
  const first = new Map([...ids].map(([key, seen]) => [key, [...seen][0]!]));
  const { lost, doubled, otherId } = await compare(subject, first);
  const ambiguous = [...ids.values()].filter((seen) => seen.size !== 1).length;
  const failures = statuses.get(500) ?? 0;
  const what = `${count} keys x ${retries} retries at once, ${DROPPED_SHARE * 100} % of the answers dropped`;
  return [
    {
      what,
      found: `${lost} without a row, ${doubled} with two, ${ambiguous + otherId} with more than one id, ${failures} answers 500`,
      isKept: lost + doubled + ambiguous + otherId + failures === 0,
    },
  ];
}

function retry(origin: string, to: Correspondence, key: string): Promise<Answer | null> {
  const isDropped = Math.random() < DROPPED_SHARE;
  return sendOnce(origin, to, { key, dropAfterMs: isDropped ? Math.random() * DROP_WITHIN_MS : undefined });
}

async function untilAnswered(origin: string, to: Correspondence, key: string): Promise<number> {
  for (;;) {
    const answer = await sendOnce(origin, to, { key });
    if (answer?.messageId) return answer.messageId;
    await pause(100);
  }
}
