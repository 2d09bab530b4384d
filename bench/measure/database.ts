import { percentile } from '@/bench/harness/numbers';
import type { SeededPerson } from '@/bench/seed/people';
import { conversationList } from '@/lib/domain/conversations/queries';
import { makeContext } from '@/lib/platform/context';

const WARM_UP = 50;
const TIMES = 1_000;

/** Milliseconds of the inbox through its domain function, one at a time over one warm pool: p50 and p95. */
export async function timeInbox(people: SeededPerson[]): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + TIMES; i += 1) {
    const person = people[i % people.length]!;
    const actor = { ...person, displayName: person.username, timeZone: 'UTC', locale: 'en', sessionId: null };
    const ctx = makeContext(actor);
    const startedAt = performance.now();
    await conversationList(ctx, { limit: 20 });
    if (i >= WARM_UP) times.push(performance.now() - startedAt);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
