import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import { load, type Scenario } from '@/bench/harness/load';
import type { Correspondence } from '@/bench/measure/calls';

export interface ScheduledFigures {
  count: number;
  /** From their common time until the last was sent. */
  seconds: number;
  copies: number;
  /** Throughput of other sends before, as a multiple of that meanwhile. */
  slowDown: number;
}

/** Room to schedule them all before their time. */
const AHEAD_MS = 30_000;
const LANES = 16;

/** Have many messages due in the same second, and see when the last is sent and what that does to others who are sending. */
export async function measureScheduled(
  sql: postgres.Sql,
  {
    origin,
    senders,
    count,
    others,
  }: { origin: string; senders: Correspondence[]; count: number; others: Scenario },
): Promise<ScheduledFigures> {
  const before = await load(others, 4);
  const dueAt = new Date(Math.ceil((Date.now() + AHEAD_MS) / 1000) * 1000);
  await scheduleAll(origin, senders, { count, dueAt });
  if (Date.now() > dueAt.getTime()) throw new Error('Scheduling took longer than until their time.');
  await pause(dueAt.getTime() - Date.now());
  const [meanwhile, seconds] = await Promise.all([load(others, 4), untilSent(sql, dueAt)]);
  const [row] = await sql<{ copies: number }[]>`
    select count(m.id)::int as copies from scheduled_messages s join messages m on m.client_key = s.ref
    where s.scheduled_for = ${dueAt}`;
  return { count, seconds, copies: row!.copies, slowDown: before.perSecond / meanwhile.perSecond };
}

async function scheduleAll(
  origin: string,
  senders: Correspondence[],
  { count, dueAt }: { count: number; dueAt: Date },
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const { from, to } = senders[next++ % senders.length]!;
      const answer = await fetch(`${origin}/api/messages/schedule`, {
        method: 'POST',
        headers: { cookie: from.cookie, 'x-csrf-token': from.csrf, 'content-type': 'application/json' },
        body: JSON.stringify({ recipient: to, content: 'A word at its time.', scheduled_for: dueAt }),
      });
      if (!answer.ok) throw new Error(`Scheduling answered ${answer.status}: ${await answer.text()}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function untilSent(sql: postgres.Sql, dueAt: Date): Promise<number> {
  const deadline = dueAt.getTime() + 120_000;
  for (;;) {
    const [row] = await sql<{ left: number; last: Date | null }[]>`
      select (count(*) filter (where status <> 'sent'))::int as left, max(settled_at) as last from scheduled_messages
      where scheduled_for = ${dueAt}`;
    if (row!.left === 0) return (row!.last!.getTime() - dueAt.getTime()) / 1000;
    if (Date.now() > deadline)
      throw new Error(`${row!.left} scheduled messages are still there after two minutes.`);
    await pause(100);
  }
}
