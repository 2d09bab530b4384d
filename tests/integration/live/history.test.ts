import { describe, expect, it } from 'vitest';
import { inTransaction, pool, type Tx } from '@/db/client';
import { conversationList } from '@/lib/domain/conversations/queries';
import { threadPage } from '@/lib/domain/conversations/thread';
import { flushDelivered } from '@/lib/domain/delivery/collector';
import { markRead, markUnread } from '@/lib/domain/delivery/commands/mark-read';
import { eventsSince } from '@/lib/domain/live/queries';
import type { LiveEvent } from '@/lib/domain/live/schema';
import { openStream } from '@/lib/domain/live/stream';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { readThread } from '@/lib/domain/messages/reading';
import { makeContext } from '@/lib/platform/context';
import { asAppError } from '@/lib/platform/errors';
import type { Outlet } from '@/lib/platform/outlet';
import { assignment, type Person, person, sessionOf } from '../../support/factories';
import { send } from '../../support/messages';
import { type Random, seeded } from '../../support/random';
import { until } from '../../support/until';

const HISTORIES = 200;
const STEPS = 12;

const contextOf = (whom: Person) => makeContext({ ...whom, sessionId: null });

/** What a client keeps: changed by events alone, compared with a fresh fetch at the end. */
class Client {
  unread = new Map<number, number>();
  messages = new Set<number>();
  /** How far the other side read and fetched one's own messages, by conversation. */
  read = new Map<number, number>();
  delivered = new Map<number, number>();
  cursor: string | undefined;
  readonly #seen = new Set<string>();

  constructor(readonly whom: Person) {}

  apply(events: LiveEvent[]): void {
    for (const { id, event, data } of events) {
      // What comes twice has the same id.
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      const { conversationId, messageId, unreadCount, readPosition, deliveredPosition } = data as Record<
        string,
        number
      >;
      if (event === 'message') this.messages.add(messageId!);
      if (unreadCount !== undefined) this.unread.set(conversationId!, unreadCount);
      if (readPosition !== undefined) this.#raise(this.read, conversationId!, readPosition);
      if (deliveredPosition !== undefined) this.#raise(this.delivered, conversationId!, deliveredPosition);
    }
  }

  #raise(marks: Map<number, number>, conversationId: number, position: number): void {
    marks.set(conversationId, Math.max(marks.get(conversationId) ?? 0, position));
  }

  async poll(): Promise<number> {
    const answer = await eventsSince(contextOf(this.whom), this.cursor);
    if (answer.reset) throw new Error('an unexpected reset');
    this.cursor = answer.cursor;
    this.apply(answer.events);
    return answer.events.length;
  }
}

/** The same facts, fetched anew. */
async function fetchAll(whom: Person) {
  const ctx = contextOf(whom);
  const { conversations } = await conversationList(ctx, { limit: 100 });
  const unread = new Map<number, number>();
  const messages = new Set<number>();
  const marks = { read: new Map<number, number>(), delivered: new Map<number, number>() };
  for (const { conversationId, unreadCount } of conversations) {
    unread.set(conversationId, unreadCount);
    const page = await threadPage(ctx, { conversationId, limit: 100 });
    for (const message of page.messages) {
      messages.add(message.id);
      if (message.isOwn && message.readAt) marks.read.set(conversationId, message.position!);
      if (message.isOwn && message.deliveredAt) marks.delivered.set(conversationId, message.position!);
    }
  }
  return { unread, messages, ...marks };
}

async function compare(client: Client): Promise<void> {
  const fresh = await fetchAll(client.whom);
  const known = [...fresh.unread.keys()];
  expect(client.messages).toEqual(fresh.messages);
  expect(known.map((id) => client.unread.get(id) ?? 0)).toEqual(known.map((id) => fresh.unread.get(id)));
  expect(client.read).toEqual(fresh.read);
  // Reading is fetching as well, and the event says the further of the two.
  const delivered = known.map((id) => Math.max(client.delivered.get(id) ?? 0, client.read.get(id) ?? 0));
  expect(delivered).toEqual(known.map((id) => fresh.delivered.get(id) ?? 0));
}

async function act(random: Random, one: Person, other: Person): Promise<void> {
  const [actor, partner] = random.below(2) === 0 ? [one, other] : [other, one];
  const ctx = contextOf(actor);
  if (random.below(10) < 5) return void (await send(ctx, partner));
  const { conversations } = await conversationList(ctx, { limit: 5 });
  const chosen = conversations[0];
  if (!chosen?.lastMessageId) return;
  const { conversationId, lastMessageId: messageId } = chosen;
  const acts = [
    () => markRead(ctx, { messageId }),
    () => markUnread(ctx, { messageId }),
    () => readThread(ctx, { conversationId, limit: 5 }),
  ];
  await random
    .pick(acts)()
    .catch((error: unknown) => {
      if (asAppError(error).code !== 'forbidden') throw error;
    });
}

async function pair(): Promise<[Person, Person]> {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  return [patient, clinician];
}

describe('events and fetches', () => {
  it(`${HISTORIES} random histories: state plus events equals a fresh fetch, by polling`, async () => {
    let events = 0;
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const random = seeded(seed);
      const [one, other] = await pair();
      const client = new Client(one);
      await client.poll();
      const running: Promise<void>[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        running.push(act(random, one, other));
        // Some acts are waited for, others commit while the client polls or is away.
        if (random.below(3) === 0) await Promise.all(running);
        if (random.below(3) === 0) events += await client.poll();
      }
      await Promise.all(running);
      await flushDelivered();
      events += await client.poll();
      await compare(client);
    }
    expect(events).toBeGreaterThan(HISTORIES * 3);
  }, 240_000);

  it('20 histories with streams that break off and resume by their last id', async () => {
    for (let seed = 1_001; seed <= 1_020; seed += 1) {
      const random = seeded(seed);
      const [one, other] = await pair();
      const client = new Client(one);
      const ctx = makeContext({ ...one, sessionId: await sessionOf(one) });
      await client.poll();
      let breakOff: (() => void) | undefined;
      const connect = async () => {
        breakOff = await openStream(ctx, { cursor: client.cursor }, outletTo(client));
      };
      const running: Promise<void>[] = [];
      for (let step = 0; step < STEPS * 2; step += 1) {
        const roll = random.below(6);
        if (roll === 0 && !breakOff) await connect();
        else if (roll === 1 && breakOff) {
          breakOff();
          breakOff = undefined;
        } else running.push(act(random, one, other));
        if (random.below(2) === 0) await Promise.all(running);
      }
      await Promise.all(running);
      await flushDelivered();
      if (!breakOff) await connect();
      await until(
        'the stream to catch up',
        async () => {
          try {
            await compare(client);
            return true;
          } catch {
            return false;
          }
        },
        5_000,
      );
      breakOff!();
    }
  }, 120_000);
});

/** Reads frames as a browser does: the cursor moves with each id line. */
function outletTo(client: Client): Outlet {
  let text = '';
  return {
    write: (more) => {
      text += more;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        hear(text.slice(0, end).split('\n'), client);
        text = text.slice(end + 2);
      }
    },
    unreadBytes: () => 0,
    end: () => {},
  };
}

function hear(lines: string[], client: Client): void {
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const kind = field('event');
  const id = field('id');
  if (kind && kind !== 'ready') client.apply([toEvent(kind, field('data')!)]);
  if (id) client.cursor = id;
}

function toEvent(event: string, json: string): LiveEvent {
  const { id, ...wire } = JSON.parse(json) as Record<string, unknown> & { id: string };
  const data = Object.fromEntries(
    Object.entries(wire).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );
  return { id, event: event as LiveEvent['event'], data };
}

describe('the cursor', () => {
  it('never skips an event whose transaction commits late', async () => {
    const [one] = await pair();
    const client = new Client(one);
    await client.poll();
    const write = ({ sql }: Tx, n: number) =>
      sql`insert into live_events (person_id, kind, ids, at)
        values (${one.id}, 'message', ${JSON.stringify({ messageId: n, conversationId: 1 })}, now())`;
    // The first to draw an id is the last to commit.
    await inTransaction(async (late) => {
      await write(late, 1);
      await inTransaction(async (early) => {
        await write(early, 2);
        expect(await client.poll()).toBe(0);
      });
      expect(await client.poll()).toBe(1);
      expect([...client.messages]).toEqual([2]);
      await write(pool(), 3);
      expect(await client.poll()).toBe(1);
    });
    expect(await client.poll()).toBe(1);
    expect(client.messages).toEqual(new Set([1, 2, 3]));
    expect(await client.poll()).toBe(0);
  });

  it('does not stall behind a transaction that stays open', async () => {
    const [one, other] = await pair();
    const client = new Client(one);
    await client.poll();
    await inTransaction(async ({ sql }) => {
      await sql`select pg_current_xact_id()`;
      await send(contextOf(other), one);
      expect(await client.poll()).toBe(1);
    });
  });

  it('stays the same while nothing happens, so that the answer can be a 304', async () => {
    const [one] = await pair();
    const { cursor } = await eventsSince(contextOf(one));
    expect(await eventsSince(contextOf(one), cursor)).toEqual({ events: [], cursor });
  });

  it("a deletion is told to one's own devices only", async () => {
    const [one, other] = await pair();
    const { messageId } = await send(contextOf(other), one);
    const clients = [new Client(one), new Client(other)] as const;
    for (const client of clients) await client.poll();
    await deleteMessage(contextOf(one), { messageId });
    expect(await Promise.all(clients.map((client) => client.poll()))).toEqual([1, 0]);
  });
});
