import { describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/client/api-error';
import type { LiveEvent } from '@/lib/client/live-events';
import { LiveSource, type LiveStatus, type PollAnswer, type StreamLike } from '@/lib/client/live-source';

type Listener = (event: { data: string; lastEventId: string }) => void;

class FakeStream implements StreamLike {
  onerror: (() => void) | null = null;
  isClosed = false;
  readonly #listeners = new Map<string, Listener>();

  constructor(readonly cursor: string | undefined) {}

  addEventListener(type: string, listener: Listener) {
    this.#listeners.set(type, listener);
  }

  say(type: string, lastEventId: string, data: object = {}) {
    this.#listeners.get(type)?.({ data: JSON.stringify(data), lastEventId });
  }

  close() {
    this.isClosed = true;
  }
}

/** A source whose server, network and clock the test holds in its hands. */
function setUp(cursor?: string) {
  const streams: FakeStream[] = [];
  const polls: { cursor: string | undefined; reply: (answer: PollAnswer | ApiError) => void }[] = [];
  const timers: { run: () => void; waitMs: number; isCancelled: boolean }[] = [];
  const heard = { events: [] as LiveEvent[], stale: 0, statuses: [] as LiveStatus[] };
  const source = new LiveSource(
    {
      openStream: (from) => {
        const stream = new FakeStream(from);
        streams.push(stream);
        return stream;
      },
      poll: (from) =>
        new Promise((resolve, reject) => {
          polls.push({
            cursor: from,
            reply: (answer) => (answer instanceof ApiError ? reject(answer) : resolve(answer)),
          });
        }),
      later: (run, waitMs) => {
        const timer = { run, waitMs, isCancelled: false };
        timers.push(timer);
        return () => {
          timer.isCancelled = true;
        };
      },
      isHidden: () => false,
    },
    {
      events: (events) => heard.events.push(...events),
      stale: () => {
        heard.stale += 1;
      },
      status: (status) => heard.statuses.push(status),
      cursor: () => undefined,
    },
    cursor,
  );
  source.start();
  const elapse = (untilMs: number) => {
    const due = timers.filter((timer) => !timer.isCancelled && timer.waitMs <= untilMs);
    for (const timer of due) {
      timer.isCancelled = true;
      timer.run();
    }
  };
  return { source, streams, polls, heard, elapse };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const event = (id: string) => ({ id, conversation_id: 1, unread_count: 0 });

describe('live events', () => {
  it('pass on each event once, though a reconnect brings some twice', () => {
    const { streams, heard } = setUp();
    streams[0]!.say('ready', 'c1');
    streams[0]!.say('unread', 'c2', event('7'));
    streams[0]!.say('unread', 'c2', event('7'));
    expect(heard.events).toEqual([{ id: '7', event: 'unread', data: { conversationId: 1, unreadCount: 0 } }]);
  });

  it('always pass typing, whose ids repeat on purpose', () => {
    const { streams, heard } = setUp();
    streams[0]!.say('ready', 'c1');
    const typing = { id: 'typing-1:2', conversation_id: 1, username: 'maria', is_typing: true };
    streams[0]!.say('typing', 'c1', typing);
    streams[0]!.say('typing', 'c1', typing);
    expect(heard.events).toHaveLength(2);
  });

  it('say once at the start that earlier events are not in the stream, and again after a reset', () => {
    const { streams, heard } = setUp();
    streams[0]!.say('ready', 'c1');
    expect(heard.stale).toBe(1);
    streams[0]!.say('reset', 'c9');
    expect(heard.stale).toBe(2);
  });

  it('go on from where the page was rendered, with nothing to fetch anew', () => {
    const { streams, heard } = setUp('c0');
    expect(streams[0]!.cursor).toBe('c0');
    streams[0]!.say('ready', 'c1');
    expect(heard.stale).toBe(0);
    streams[0]!.say('reset', 'c9');
    expect(heard.stale).toBe(1);
  });

  it('reconnect from the last cursor, which loses nothing and refetches nothing', () => {
    const { streams, heard, elapse } = setUp();
    streams[0]!.say('ready', 'c1');
    streams[0]!.say('unread', 'c2', event('7'));
    streams[0]!.onerror?.();
    elapse(2_000);
    expect(streams.map(({ cursor }) => cursor)).toEqual([undefined, 'c2']);
    streams[1]!.say('ready', 'c2');
    expect(heard.stale).toBe(1);
    expect(heard.statuses.at(-1)).toBe('live');
  });

  it('poll from the same cursor after the stream failed twice', async () => {
    const { streams, polls, heard, elapse } = setUp();
    streams[0]!.say('ready', 'c1');
    streams[0]!.onerror?.();
    elapse(2_000);
    streams[1]!.onerror?.();
    expect(polls.map(({ cursor }) => cursor)).toEqual(['c1']);
    polls[0]!.reply({
      events: [{ id: '8', event: 'unread', data: { conversationId: 1, unreadCount: 3 } }],
      cursor: 'c2',
    });
    await settle();
    expect(heard.events.map(({ id }) => id)).toEqual(['8']);
    expect(heard.statuses.at(-1)).toBe('polling');
  });

  it('come back to the stream at once when the server does', async () => {
    const { streams, polls, heard, elapse } = setUp();
    streams[0]!.onerror?.();
    elapse(2_000);
    streams[1]!.onerror?.();
    polls[0]!.reply(new ApiError('unreached', ''));
    await settle();
    expect(heard.statuses.at(-1)).toBe('reconnecting');
    elapse(2_000);
    polls[1]!.reply({ events: [], cursor: 'c3' });
    await settle();
    expect(streams.at(-1)!.cursor).toBe('c3');
    streams.at(-1)!.say('ready', 'c3');
    expect(heard.statuses.at(-1)).toBe('live');
  });

  it('end when the session did, and do not ask for ever', async () => {
    const { streams, polls, heard, elapse } = setUp();
    streams[0]!.onerror?.();
    elapse(2_000);
    streams[1]!.onerror?.();
    polls[0]!.reply(new ApiError('unauthenticated', '', { status: 401 }));
    await settle();
    expect(heard.statuses.at(-1)).toBe('signed-out');
    elapse(Number.POSITIVE_INFINITY);
    expect(polls).toHaveLength(1);
  });

  it('do not wait out the back-off when the network is back', async () => {
    const { source, streams, polls, elapse } = setUp();
    streams[0]!.onerror?.();
    elapse(2_000);
    streams[1]!.onerror?.();
    polls[0]!.reply(new ApiError('unreached', ''));
    await settle();
    const before = streams.length;
    source.hurry();
    expect(streams.length).toBe(before + 1);
  });

  it('leave a working stream alone', () => {
    const { source, streams } = setUp();
    streams[0]!.say('ready', 'c1');
    source.hurry();
    expect(streams).toHaveLength(1);
    expect(streams[0]!.isClosed).toBe(false);
  });
});
