import { pool } from '@/db/client';
import { createBroadcast } from '@/lib/domain/scheduling/commands/create-broadcast';
import { fanOutJob } from '@/lib/domain/scheduling/jobs';
import { broadcastInput } from '@/lib/domain/scheduling/schema';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { ctxOf, type Person } from './factories';

/** Create a broadcast to these people; returns its id. Nothing is sent yet. */
export async function broadcastTo(
  sender: Person,
  people: Person[],
  content = 'News for all.',
): Promise<number> {
  const usernames = people.map((one) => one.username);
  const input = broadcastInput.parse({
    audience: { usernames },
    subject: 'News',
    content,
    ...(people.length > 100 ? { confirmedCount: people.length } : {}),
  });
  return (await createBroadcast(await ctxOf(sender), input)).broadcastId;
}

/** What the worker does for a broadcast, here and now. */
export const fanOut = (broadcastId: number, signal = new AbortController().signal): Promise<void> =>
  fanOutJob.run(makeContext(ANONYMOUS), { broadcastId }, signal);

/** Insert many plain people with one statement. */
export async function crowd(size: number, role = 'patient', prefix = 'crowd'): Promise<Person[]> {
  const rows = await pool().sql<Person[]>`
    insert into users (ref, username, display_name, role, created_at, updated_at)
    select gen_random_uuid(), ${prefix} || '-' || n, 'Crowd ' || n, ${role}, now(), now() from generate_series(1, ${size}::int) n
    returning id, username, display_name as "displayName", role, time_zone as "timeZone", locale`;
  return [...rows];
}

/** Recipients by status. */
export async function copies(broadcastId: number): Promise<Record<string, number>> {
  const rows = await pool().sql<{ status: string; count: number }[]>`
    select status, count(*)::int as count from broadcast_recipients where broadcast_id = ${broadcastId} group by status`;
  return Object.fromEntries(rows.map((row) => [row.status, row.count]));
}
