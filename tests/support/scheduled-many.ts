import type { z } from 'zod';
import { pool } from '@/db/client';
import { scheduleBroadcast } from '@/lib/domain/scheduling/commands/schedule-broadcast';
import { scheduleBulk } from '@/lib/domain/scheduling/commands/schedule-bulk';
import { scheduleBroadcastInput, scheduleBulkInput } from '@/lib/domain/scheduling/scheduled-schema';
import { currentTime } from '@/lib/platform/context';
import { sendBulk } from './bulk';
import { ctxOf, type Person } from './factories';
import { HOUR_MS } from './scheduled';

const inAnHour = (inMs = HOUR_MS) => new Date(currentTime().getTime() + inMs).toISOString();

type BulkExtra = Partial<z.input<typeof scheduleBulkInput>> & { inMs?: number };

/** Schedule a bulk message, in an hour unless said otherwise. */
export async function scheduleBulkTo(
  sender: Person,
  patients: Pick<Person, 'username'>[],
  { inMs, ...extra }: BulkExtra = {},
) {
  const input = scheduleBulkInput.parse({
    ...(extra.cohortId ? {} : { recipients: patients.map(({ username }) => username) }),
    content: 'Hello {{patient.first_name}}, the office is closed on Monday.',
    scheduledFor: inAnHour(inMs),
    ...extra,
  });
  return scheduleBulk(await ctxOf(sender), input);
}

type BroadcastExtra = Partial<z.input<typeof scheduleBroadcastInput>> & { inMs?: number };

/** Schedule an announcement, in an hour unless said otherwise. */
export async function scheduleBroadcastTo(
  sender: Person,
  people: Pick<Person, 'username'>[],
  { inMs, ...extra }: BroadcastExtra = {},
) {
  const input = scheduleBroadcastInput.parse({
    audience: { usernames: people.map(({ username }) => username) },
    subject: 'News',
    content: 'News for **all**.',
    format: 'markdown',
    scheduledFor: inAnHour(inMs),
    ...extra,
  });
  return scheduleBroadcast(await ctxOf(sender), input);
}

/** Batches that were handed to the worker and not taken yet. */
export async function handedOver(kind: 'bulk.send' | 'broadcast.fan-out'): Promise<number[]> {
  const rows = await pool().sql<{ id: number }[]>`
    select coalesce(ids->>'batchId', ids->>'broadcastId')::bigint as id from outbox where kind = ${kind} order by id`;
  return rows.map(({ id }) => id);
}

/** What became of the copies of a bulk message, by username. */
export async function bulkResult(batchId: number): Promise<Record<string, string>> {
  await sendBulk(batchId);
  const rows = await pool().sql<{ username: string; result: string }[]>`
    select u.username, coalesce(r.reason, r.status) as result from bulk_recipients r join users u on u.id = r.user_id
    where r.batch_id = ${batchId}`;
  return Object.fromEntries(rows.map(({ username, result }) => [username, result]));
}
