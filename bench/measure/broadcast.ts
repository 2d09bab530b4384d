import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import type { Caller } from '@/bench/harness/callers';
import { load, type Scenario } from '@/bench/harness/load';
import type { SeededPerson } from '@/bench/seed/people';

/** Give a clinician these patients, so that a broadcast can address exactly them. */
export async function assignAll(
  sql: postgres.Sql,
  clinician: SeededPerson,
  patients: SeededPerson[],
): Promise<void> {
  await sql`
    insert into care_assignments (patient_id, clinician_id, kind, starts_at, created_at)
    select id, ${clinician.id}, 'primary', now() - interval '1 day', now()
    from unnest(${patients.map((p) => p.id)}::bigint[]) as p (id)`;
}

/** Write an event for each of these people in one transaction and wake the app as a commit does. */
export async function wakeAll(sql: postgres.Sql, people: SeededPerson[]): Promise<bigint> {
  const at = process.hrtime.bigint();
  const run = Math.floor(Math.random() * 1e9);
  await sql`
    insert into live_events (person_id, kind, ids, at)
    select id, 'message', jsonb_build_object('messageId', ${run}::bigint * 10000 + place, 'conversationId', 1, 'unreadCount', 1), now()
    from unnest(${people.map((p) => p.id)}::bigint[]) with ordinality as p (id, place)`;
  await sql`select pg_notify('healing_live', '')`;
  return at;
}

/** Announce to all patients of a clinician. Resolves with the broadcast and the moment of the call. */
export async function announce(
  origin: string,
  admin: Caller,
  { clinician, count }: { clinician: SeededPerson; count: number },
): Promise<{ broadcastId: number; at: bigint }> {
  const at = process.hrtime.bigint();
  const answer = await fetch(`${origin}/api/messages/broadcast`, {
    method: 'POST',
    headers: {
      cookie: admin.cookie,
      'x-csrf-token': admin.csrf,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      audience: { clinician: clinician.username },
      subject: 'Opening hours',
      content: 'The clinic is closed on Monday.',
      confirmed_count: count,
    }),
  });
  if (!answer.ok) throw new Error(`The broadcast answered ${answer.status}: ${await answer.text()}`);
  const { broadcast_id: broadcastId } = (await answer.json()) as { broadcast_id: number };
  return { broadcastId, at };
}

export interface BroadcastFigures {
  people: number;
  seconds: number;
  /** Throughput of other sends before, as a multiple of that meanwhile. */
  slowDown: number;
  sendsBefore: number;
  sendsMeanwhile: number;
}

/** How long until every copy is written, and what that does to others who are sending. */
export async function measureBroadcast(
  sql: postgres.Sql,
  { people, sends, start }: { people: number; sends: Scenario; start: () => Promise<number> },
): Promise<BroadcastFigures> {
  const before = await load(sends, 4);
  const startedAt = performance.now();
  const broadcastId = await start();
  const [meanwhile, seconds] = await Promise.all([
    load(sends, 4),
    untilDone(sql, broadcastId).then(() => (performance.now() - startedAt) / 1000),
  ]);
  return {
    people,
    seconds,
    slowDown: before.perSecond / meanwhile.perSecond,
    sendsBefore: before.perSecond,
    sendsMeanwhile: meanwhile.perSecond,
  };
}

async function untilDone(sql: postgres.Sql, broadcastId: number): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const [row] = await sql`select status from broadcasts where id = ${broadcastId}`;
    if (row!.status === 'done') return;
    if (Date.now() > deadline) throw new Error(`The broadcast is still ${row!.status} after three minutes.`);
    await pause(100);
  }
}
