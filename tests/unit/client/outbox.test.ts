import { describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/client/api-error';
import { Outbox, type OutboxItem, type SentAnswer } from '@/lib/client/outbox';

type Reply = (answer: SentAnswer | ApiError) => void;

/** An outbox whose network, clock and storage the test holds in its hands. */
function setUp(stored: OutboxItem[] = []) {
  const calls: { item: OutboxItem; reply: Reply }[] = [];
  const timers: { run: () => void; waitMs: number; isCancelled: boolean }[] = [];
  let saved: OutboxItem[] = stored;
  const outbox = new Outbox({
    send: (item) =>
      new Promise((resolve, reject) => {
        calls.push({
          item,
          reply: (answer) => (answer instanceof ApiError ? reject(answer) : resolve(answer)),
        });
      }),
    store: { load: () => saved, save: (items) => (saved = items) },
    later: (run, waitMs) => {
      const timer = { run, waitMs, isCancelled: false };
      timers.push(timer);
      return () => {
        timer.isCancelled = true;
      };
    },
    random: () => 0.5,
  });
  const elapse = () => {
    for (const timer of timers.splice(0)) if (!timer.isCancelled) timer.run();
  };
  return { outbox, calls, timers, elapse, saved: () => saved };
}

const written = (key: string, conversationId = 1) => ({
  key,
  target: { conversationId },
  words: { content: `words of ${key}` },
  writtenAt: '2026-03-12T10:00:00.000Z',
});
const sent = (messageId: number): SentAnswer => ({
  messageId,
  conversationId: 1,
  sentAt: '2026-03-12T10:00:01.000Z',
  status: 'sent',
});
const settle = () => new Promise((resolve) => setImmediate(resolve));
const statesOf = (outbox: Outbox) => outbox.items.map(({ key, state }) => `${key}:${state}`);

describe('outbox', () => {
  it('sends one message of a conversation at a time, in the order in which they were written', async () => {
    const { outbox, calls } = setUp();
    outbox.add(written('a'));
    outbox.add(written('b'));
    expect(calls.map(({ item }) => item.key)).toEqual(['a']);
    calls[0]!.reply(sent(1));
    await settle();
    expect(calls.map(({ item }) => item.key)).toEqual(['a', 'b']);
  });

  it('lets conversations go their own way', () => {
    const { outbox, calls } = setUp();
    outbox.add(written('a', 1));
    outbox.add(written('b', 2));
    expect(calls.map(({ item }) => item.key)).toEqual(['a', 'b']);
  });

  it('repeats under the same key after a network failure, before anything that was written later', async () => {
    const { outbox, calls, elapse } = setUp();
    outbox.add(written('a'));
    outbox.add(written('b'));
    calls[0]!.reply(new ApiError('unreached', ''));
    await settle();
    expect(statesOf(outbox)).toEqual(['a:waiting', 'b:waiting']);
    expect(calls).toHaveLength(1);
    elapse();
    expect(calls.map(({ item }) => item.key)).toEqual(['a', 'a']);
    calls[1]!.reply(sent(1));
    await settle();
    expect(calls.map(({ item }) => item.key)).toEqual(['a', 'a', 'b']);
  });

  it('waits as long as the server asks', async () => {
    const { outbox, calls, timers } = setUp();
    outbox.add(written('a'));
    calls[0]!.reply(new ApiError('rate_limited', '', { status: 429, retryAfterS: 12 }));
    await settle();
    expect(timers.map(({ waitMs }) => waitMs)).toEqual([12_000]);
  });

  it('tries at once when the network is back, and not a second time by the old timer', async () => {
    const { outbox, calls, elapse } = setUp();
    outbox.add(written('a'));
    calls[0]!.reply(new ApiError('unreached', ''));
    await settle();
    outbox.wakeAll();
    expect(calls).toHaveLength(2);
    elapse();
    expect(calls).toHaveLength(2);
  });

  it('keeps refused words with the reason, and lets what follows go', async () => {
    const { outbox, calls } = setUp();
    outbox.add(written('a'));
    outbox.add(written('b'));
    calls[0]!.reply(new ApiError('forbidden', 'You cannot write to this person.', { status: 403 }));
    await settle();
    expect(outbox.items[0]).toMatchObject({
      key: 'a',
      state: 'failed',
      words: { content: 'words of a' },
      reason: { code: 'forbidden', detail: 'You cannot write to this person.' },
    });
    expect(calls.at(-1)!.item.key).toBe('b');
  });

  it('retries a refused message under the key that it had', async () => {
    const { outbox, calls } = setUp();
    outbox.add(written('a'));
    calls[0]!.reply(new ApiError('unauthenticated', '', { status: 401 }));
    await settle();
    expect(statesOf(outbox)).toEqual(['a:failed']);
    outbox.retry('a');
    expect(calls.map(({ item }) => item.key)).toEqual(['a', 'a']);
  });

  it('sends other words under a key of their own when theirs turns out to be taken, and unchanged ones under the same', async () => {
    const { outbox, calls } = setUp();
    outbox.add(written('a'));
    calls[0]!.reply(new ApiError('internal', '', { status: 500 }));
    await settle();
    for (let tries = 2; tries <= 4; tries += 1) {
      outbox.wakeAll();
      calls.at(-1)!.reply(new ApiError('internal', '', { status: 500 }));
      await settle();
    }
    expect(statesOf(outbox)).toEqual(['a:failed']);
    expect(new Set(calls.map(({ item }) => item.key))).toEqual(new Set(['a']));
    // Back to the text field, changed, and sent again as the same draft: the first try had arrived after all.
    expect(outbox.discard('a')).toBeDefined();
    outbox.add({ ...written('a'), words: { content: 'other words' } });
    calls.at(-1)!.reply(new ApiError('idempotency_mismatch', '', { status: 422 }));
    await settle();
    const again = calls.at(-1)!.item;
    expect(again.key).not.toBe('a');
    expect(again.words.content).toBe('other words');
    expect(outbox.items).toMatchObject([{ key: again.key, state: 'sending' }]);
    calls.at(-1)!.reply(sent(2));
    await settle();
    expect(outbox.items).toEqual([]);
  });

  it('hands the words back when one is discarded, but not while it may still arrive', async () => {
    const { outbox, calls } = setUp();
    outbox.add(written('a'));
    expect(outbox.discard('a')).toBeUndefined();
    calls[0]!.reply(new ApiError('not_found', '', { status: 404 }));
    await settle();
    expect(outbox.discard('a')?.words.content).toBe('words of a');
    expect(outbox.items).toEqual([]);
  });

  it('takes up what was unsent when the page went, and leaves refused ones to the person', () => {
    const kept = (key: string, state: OutboxItem['state']): OutboxItem => ({
      ...written(key),
      state,
      tries: 1,
    });
    const { outbox, calls } = setUp([kept('a', 'failed'), kept('b', 'sending'), kept('c', 'waiting')]);
    expect(statesOf(outbox)).toEqual(['a:failed', 'b:waiting', 'c:waiting']);
    outbox.wakeAll();
    expect(calls.map(({ item }) => item.key)).toEqual(['b']);
  });

  it('keeps everything unsent in its store and nothing that was sent', async () => {
    const { outbox, calls, saved } = setUp();
    outbox.add(written('a'));
    expect(saved().map(({ key }) => key)).toEqual(['a']);
    calls[0]!.reply(sent(1));
    await settle();
    expect(saved()).toEqual([]);
  });

  it('tells of a sent message before it leaves, so that no screen is without it', async () => {
    const { outbox, calls } = setUp();
    const seen: number[] = [];
    outbox.onSent((_item, answer) => seen.push(answer.messageId, outbox.items.length));
    outbox.add(written('a'));
    calls[0]!.reply(sent(7));
    await settle();
    expect(seen).toEqual([7, 1]);
  });
});
