import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { decodeLiveCursor, encodeLiveCursor } from '@/lib/domain/live/cursor';
import { eventsSince } from '@/lib/domain/live/queries';
import { EVENT_KEEP_MS, EVENTS_MAX } from '@/lib/domain/live/schema';
import { makeContext } from '@/lib/platform/context';
import { encodeCursor } from '@/lib/platform/cursor';
import { refusalOf } from '../../support/audit';
import { call, callerOf } from '../../support/call';
import { resetClock, turnClock } from '../../support/clock';
import { type Person, person } from '../../support/factories';

const contextOf = (whom: Person) => makeContext({ ...whom, sessionId: null });
afterEach(resetClock);

describe('a cursor that cannot be followed gives reset and a fresh one', () => {
  it('of another database', async () => {
    const maria = await person();
    const { cursor } = await eventsSince(contextOf(maria));
    const foreign = encodeLiveCursor({ ...decodeLiveCursor(cursor), clusterId: randomUUID() });
    const answer = await eventsSince(contextOf(maria), foreign);
    expect(answer).toMatchObject({ events: [], reset: true });
    expect(await eventsSince(contextOf(maria), answer.cursor)).not.toHaveProperty('reset');
  });

  it('older than the rows are kept', async () => {
    const maria = await person();
    const { cursor } = await eventsSince(contextOf(maria));
    turnClock(EVENT_KEEP_MS - 1_000);
    expect(await eventsSince(contextOf(maria), cursor)).not.toHaveProperty('reset');
    turnClock(2_000);
    expect(await eventsSince(contextOf(maria), cursor)).toMatchObject({ events: [], reset: true });
  });

  it('with more behind it than one answer carries', async () => {
    const maria = await person();
    const { cursor } = await eventsSince(contextOf(maria));
    const insert = (count: number) => pool().sql`insert into live_events (person_id, kind, ids, at)
      select ${maria.id}, 'unread', '{}', now() from generate_series(1, ${count}::int)`;
    await insert(EVENTS_MAX);
    expect((await eventsSince(contextOf(maria), cursor)).events).toHaveLength(EVENTS_MAX);
    await insert(1);
    expect(await eventsSince(contextOf(maria), cursor)).toMatchObject({ events: [], reset: true });
  });
});

it('a cursor that was not made here, or for another list, is a 400', async () => {
  const maria = await person();
  for (const cursor of [
    '',
    'x',
    'e30.abc',
    encodeCursor('sent', [1]),
    encodeCursor('conversations', [1, 2]),
  ]) {
    expect(await refusalOf(eventsSince(contextOf(maria), cursor))).toBe('invalid_request');
  }
  const response = await call(await callerOf(maria), 'GET', '/api/messages/poll?cursor=nonsense');
  expect(response.status).toBe(400);
});

it('polling twice with nothing new is a 304', async () => {
  const caller = await callerOf(await person());
  const first = await call(caller, 'GET', '/api/messages/poll');
  const { cursor } = (await first.json()) as { cursor: string };
  const address = `/api/messages/poll?cursor=${encodeURIComponent(cursor)}`;
  const second = await call(caller, 'GET', address);
  const third = await call(caller, 'GET', address, {
    headers: { 'if-none-match': second.headers.get('etag')! },
  });
  expect([second.status, third.status]).toEqual([200, 304]);
});
