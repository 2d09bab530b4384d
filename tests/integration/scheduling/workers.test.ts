import type { ChildProcess } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { cancelScheduled } from '@/lib/domain/scheduling/commands/cancel-scheduled';
import { editScheduled } from '@/lib/domain/scheduling/commands/edit-scheduled';
import { sendScheduledNow } from '@/lib/domain/scheduling/commands/send-scheduled-now';
import { forgetEnv } from '@/lib/platform/env';
import { type Cast, cast } from '../../support/cast';
import { blocked, ctxOf, type Person, person } from '../../support/factories';
import { scheduleTo } from '../../support/scheduled';
import { until } from '../../support/until';
import { kill, spawnWorker } from '../../support/worker-child';

/** Source: quality.md. `npm run test:soak` asks for more messages and more kills. */
const MESSAGES = Number(process.env.SCHEDULED_MESSAGES ?? 120);
const KILLS = Number(process.env.SCHEDULED_KILLS ?? 3);
const WORKERS = 4;
/** Over how long they are due. */
const SPAN_MS = 2_000 + KILLS * 1_000;

const workers = new Set<ChildProcess>();
afterEach(async () => {
  await Promise.all([...workers].map(kill));
});

function startOne(): ChildProcess {
  const worker = spawnWorker();
  workers.add(worker);
  return worker;
}

/** Change a message while workers may hold it. Too late is an answer, too. */
async function change(
  sender: Person,
  id: number,
  n: number,
): Promise<'cancelled' | 'edited' | 'sent' | 'late'> {
  const ctx = await ctxOf(sender);
  try {
    if (n % 3 === 0) {
      await cancelScheduled(ctx, { id });
      return 'cancelled';
    }
    if (n % 3 === 1) {
      await editScheduled(ctx, { id, content: `Edited ${id}`, scheduledFor: new Date(Date.now() + 1_500) });
      return 'edited';
    }
    await sendScheduledNow(ctx, { id });
    return 'sent';
  } catch (error) {
    if ((error as { code?: string }).code === 'conflict') return 'late';
    throw error;
  }
}

it('four workers, killed and started again amid edits, cancels and sends: each message goes once or was cancelled, and none to someone no longer permitted', async () => {
  // Sixty a minute are a person's limit.
  process.env.HEALING_RATE_LIMIT_SCALE = '1000';
  forgetEnv();
  const { admin, dev }: Cast = await cast();
  const people = await Promise.all(Array.from({ length: 12 }, () => person()));
  const ids: number[] = [];
  for (let n = 0; n < MESSAGES; n += 1) {
    const sender = n % 2 === 0 ? admin : dev;
    ids.push(
      await scheduleTo(sender, people[n % people.length]!, { inMs: 3_000 + (n * SPAN_MS) / MESSAGES }),
    );
  }
  const shut = people[0]!;
  await Promise.all([blocked(shut, admin), blocked(shut, dev)]);
  const outcomes = new Map<number, string>();
  for (let n = 0; n < WORKERS; n += 1) startOne();

  const changing = (async () => {
    for (let n = 0; n < ids.length; n += 5) {
      const id = ids[n]!;
      if (people[n % people.length] === shut) continue;
      outcomes.set(id, await change(n % 2 === 0 ? admin : dev, id, n / 5));
    }
  })();
  for (let n = 0; n < KILLS; n += 1) {
    await until(
      'some more to be settled',
      async () => MESSAGES - (await openCount()) >= ((n + 1) * MESSAGES) / (KILLS + 3),
      150_000,
    );
    const [victim] = workers;
    workers.delete(victim!);
    await kill(victim!);
    startOne();
  }
  await changing;
  await until('nothing to be left', async () => (await openCount()) === 0, 90_000);

  const rows = await pool().sql<
    { id: number; status: string; reason: string | null; copies: number; to: number }[]
  >`
    select s.id, s.status, s.reason, s.recipient_id as "to",
      (select count(*)::int from messages m where m.client_key = s.ref) as copies
    from scheduled_messages s`;
  expect(rows).toHaveLength(MESSAGES);
  for (const { id, status, reason, copies, to } of rows) {
    const outcome = outcomes.get(id);
    if (to === shut.id) expect([status, reason, copies]).toEqual(['failed', 'forbidden', 0]);
    else if (outcome === 'cancelled') expect([status, copies]).toEqual(['cancelled', 0]);
    else expect([status, copies]).toEqual(['sent', 1]);
  }
  // The acts did meet the workers: some in time, none unanswered.
  expect(outcomes.size).toBeGreaterThan(0);
  expect(new Set(outcomes.values()).size).toBeGreaterThan(1);
  const [gaps] = await pool().sql`select count(*)::int as count from conversations c
    where last_position <> (select count(*) from messages m where m.conversation_id = c.id and m.position is not null)`;
  expect(gaps!.count).toBe(0);
}, 600_000);

async function openCount(): Promise<number> {
  const [row] = await pool().sql<{ count: number }[]>`
    select count(*)::int as count from scheduled_messages where status = 'scheduled'`;
  return row!.count;
}
