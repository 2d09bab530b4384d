import { randomUUID } from 'node:crypto';
import type { RequestShape } from 'autocannon';
import type { Caller } from '@/bench/harness/callers';
import type { Scenario } from '@/bench/harness/load';
import { pick } from '@/bench/harness/numbers';

/** One call of the product as a kind of load. */
type Call = () => { method: string; path: string; caller: Caller; body?: unknown };

/** Someone who may write to someone. */
export interface Correspondence {
  from: Caller;
  to: string;
  conversationId: number;
}

const WORDS = 'Thank you, the new dose helps and I slept through the night for the first time in weeks.';

/** Requests as a browser of our own client sends them. */
export function calling(name: string, origin: string, call: Call): Scenario {
  return {
    name,
    origin,
    next: (): RequestShape => {
      const { method, path, caller, body } = call();
      if (method === 'GET') return { method, path, headers: { cookie: caller.cookie } };
      return {
        method,
        path,
        headers: {
          cookie: caller.cookie,
          'x-csrf-token': caller.csrf,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      };
    },
  };
}

export const emptyGet = (origin: string, callers: Caller[]) =>
  calling('empty Next GET', origin, () => ({
    method: 'GET',
    path: '/api/bench-empty',
    caller: pick(callers),
  }));

export const emptyPost = (origin: string, callers: Caller[]) =>
  calling('empty Next POST', origin, () => ({
    method: 'POST',
    path: '/api/bench-empty',
    caller: pick(callers),
    body: { recipient: 'nobody', content: WORDS },
  }));

/** What our own server costs before any endpoint does something; the other two are Next's. */
export const emptyDirect = (origin: string, callers: Caller[]) =>
  calling('empty on our own path', origin, () => ({
    method: 'GET',
    path: '/api/bench-direct',
    caller: pick(callers),
  }));

/** Durable sends, each under its own Idempotency-Key, spread over these correspondences. */
export const sends = (name: string, origin: string, over: Correspondence[]) =>
  calling(name, origin, () => {
    const { from, to } = pick(over);
    const body = { recipient: to, content: WORDS };
    return { method: 'POST', path: '/api/messages/send', caller: from, body };
  });

export const inboxes = (name: string, origin: string, callers: Caller[]) =>
  calling(name, origin, () => ({
    method: 'GET',
    path: '/api/messages/inbox?limit=20',
    caller: pick(callers),
  }));

export const lists = (name: string, origin: string, callers: Caller[]) =>
  calling(name, origin, () => ({
    method: 'GET',
    path: '/api/messages/conversations?limit=20',
    caller: pick(callers),
  }));

export const threads = (name: string, origin: string, over: Correspondence[]) =>
  calling(name, origin, () => {
    const { from, conversationId } = pick(over);
    const path = `/api/messages/conversations/${conversationId}/messages?limit=50`;
    return { method: 'GET', path, caller: from };
  });

export const unreadCounts = (name: string, origin: string, callers: Caller[]) =>
  calling(name, origin, () => ({ method: 'GET', path: '/api/messages/unread-count', caller: pick(callers) }));

/** Polls from a cursor after which nothing came. */
export async function polls(name: string, origin: string, callers: Caller[]): Promise<Scenario> {
  const cursors = new Map<Caller, string>();
  for (const caller of callers) cursors.set(caller, await cursorOf(origin, caller));
  return calling(name, origin, () => {
    const caller = pick(callers);
    const cursor = encodeURIComponent(cursors.get(caller)!);
    return { method: 'GET', path: `/api/messages/poll?cursor=${cursor}`, caller };
  });
}

async function cursorOf(origin: string, caller: Caller): Promise<string> {
  const answer = await fetch(`${origin}/api/messages/poll`, { headers: { cookie: caller.cookie } });
  return ((await answer.json()) as { cursor: string }).cursor;
}
