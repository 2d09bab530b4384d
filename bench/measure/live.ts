import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '@/bench/harness/app';
import type { Caller } from '@/bench/harness/callers';
import { percentile } from '@/bench/harness/numbers';
import { Readers } from '@/bench/harness/readers';
import type { Correspondence } from '@/bench/measure/calls';

export interface LiveFigures {
  connections: number;
  p50: number;
  p95: number;
  lost: number;
  heapKbEach: number;
  rssKbEach: number;
  leftAfter2s: number;
  /** One event for each connection, written in one transaction. */
  fanOut: Arrivals;
  /** A broadcast of the product to all of them, from the call on; null when it was not asked for. */
  broadcast: Arrivals | null;
}

export interface Arrivals {
  p95: number;
  max: number;
  received: number;
}

const SENDS = 150;
const PAUSE_MS = 30;

interface LiveOptions {
  app: App;
  port: number;
  /** Who has a stream; the first is the recipient of the sends. */
  readers: Caller[];
  send: Correspondence;
  /** Writes an event for each reader; resolves with the moment before. */
  wakeAll: () => Promise<bigint>;
  /** Announces something to all readers; resolves with the moment of the call. */
  announce?: () => Promise<bigint>;
}

/** Time from a send to its event at a live recipient, with so many open streams on the one process. */
export async function measureLive(options: LiveOptions): Promise<LiveFigures> {
  const { app, port, readers: callers } = options;
  const readers = new Readers();
  try {
    const before = await metricsOf(app.origin);
    await readers.open(port, callers);
    await pause(1_000);
    const during = await metricsOf(app.origin);
    const latencies = await oneByOne(readers, options);
    const fanOut = await announced(readers, callers.length, options.wakeAll);
    const broadcast = options.announce ? await announced(readers, callers.length, options.announce) : null;
    await readers.leave();
    await pause(2_000);
    const kbEach = (name: string) => (during[name]! - before[name]!) / 1024 / callers.length;
    return {
      connections: callers.length,
      p50: percentile(latencies, 0.5),
      p95: percentile(latencies, 0.95),
      lost: SENDS - latencies.length,
      heapKbEach: kbEach('nodejs_heap_size_used_bytes'),
      rssKbEach: kbEach('process_resident_memory_bytes'),
      leftAfter2s: (await metricsOf(app.origin)).healing_live_connections!,
      fanOut,
      broadcast,
    };
  } finally {
    await readers.stop();
  }
}

async function oneByOne(readers: Readers, { app, send }: LiveOptions): Promise<number[]> {
  const sentAt = new Map<number, bigint>();
  for (let i = 0; i < SENDS; i += 1) {
    const at = process.hrtime.bigint();
    sentAt.set(await sendOne(app.origin, send), at);
    await pause(PAUSE_MS);
  }
  await pause(1_500);
  return [...sentAt].flatMap(([id, at]) =>
    (readers.arrivals.get(id) ?? []).slice(0, 1).map((arrival) => Number(arrival - at) / 1e6),
  );
}

async function sendOne(origin: string, { from, to }: Correspondence): Promise<number> {
  const answer = await fetch(`${origin}/api/messages/send`, {
    method: 'POST',
    headers: {
      cookie: from.cookie,
      'x-csrf-token': from.csrf,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ recipient: to, content: 'Are you there?' }),
  });
  if (answer.status !== 201) throw new Error(`A send answered ${answer.status}.`);
  return ((await answer.json()) as { message_id: number }).message_id;
}

/** Every event is of a message of its own, so each id arrives once. */
async function announced(
  readers: Readers,
  expected: number,
  announce: () => Promise<bigint>,
): Promise<Arrivals> {
  readers.arrivals.clear();
  const startedAt = await announce();
  const deadline = Date.now() + 60_000;
  while (readers.arrivals.size < expected && Date.now() < deadline) await pause(50);
  const times = [...readers.arrivals.values()].map(([at]) => Number(at! - startedAt) / 1e6);
  return { p95: percentile(times, 0.95), max: Math.max(...times), received: times.length };
}

/** The figures of the app's own metrics that have no labels. */
export async function metricsOf(origin: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${origin}/api/metrics`)).text();
  const plain = [...text.matchAll(/^(\w+) (\S+)$/gm)];
  return Object.fromEntries(plain.map(([, name, value]) => [name, Number(value)]));
}
