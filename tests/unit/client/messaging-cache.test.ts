import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keys } from '@/lib/client/cache-keys';
import { MessagingCache } from '@/lib/client/messaging-cache';
import type { Held, ThreadHead } from '@/lib/client/messaging-types';

const held = (messageId: number) => ({ messageId, conversationId: 1 }) as Held;

/** A watched list of held messages whose answers the test gives, in whatever order. */
function watchedHeld() {
  const client = new QueryClient();
  const answers: ((list: Held[]) => void)[] = [];
  const queryFn = () => new Promise<Held[]>((resolve) => answers.push(resolve));
  const stop = new QueryObserver(client, { queryKey: keys.held, queryFn }).subscribe(() => undefined);
  const shown = () => client.getQueryData<Held[]>(keys.held)?.map(({ messageId }) => messageId);
  return { cache: new MessagingCache(client), answers, shown, stop };
}

describe('what is held', () => {
  it('stays on screen although an answer from before it comes later', async () => {
    const { cache, answers, shown, stop } = watchedHeld();
    expect(answers).toHaveLength(1);
    cache.hold(held(7));
    answers[0]?.([]);
    await expect.poll(() => answers.length).toBe(2);
    expect(shown()).toEqual([7]);
    answers[1]?.([held(5), held(7)]);
    await expect.poll(shown).toEqual([5, 7]);
    stop();
  });

  it('asks nothing when no answer is under way', async () => {
    const { cache, answers, shown, stop } = watchedHeld();
    answers[0]?.([]);
    await expect.poll(shown).toEqual([]);
    cache.hold(held(7));
    expect(shown()).toEqual([7]);
    expect(answers).toHaveLength(1);
    stop();
  });
});

describe('one’s own reading', () => {
  it('changes what was read and nothing else of the head', () => {
    const client = new QueryClient();
    const cache = new MessagingCache(client);
    client.setQueryData(keys.head(1), { unreadCount: 2, lastReadPosition: 3, pinnedCount: 1 } as ThreadHead);
    cache.applyOwnReading(1, { unreadCount: 0, lastReadPosition: 5, pinnedCount: 0 } as ThreadHead);
    expect(cache.head(1)).toEqual({ unreadCount: 0, lastReadPosition: 5, pinnedCount: 1 });
  });
});
