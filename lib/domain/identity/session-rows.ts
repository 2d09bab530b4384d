import { relaxedPool, type Tx } from '@/db/client';
import type { Actor } from '@/lib/domain/identity/schema';
import { askTogether } from '@/lib/platform/ask-together';
import { singleton } from '@/lib/platform/process';
import { limitOf, windowOf } from '@/lib/platform/rate-limits';

/** A session older than this is read again, also for a GET. Source: design.md, Hot reads. */
const CACHE_MS = 500;
/** Activity is written at most this often. */
const ACTIVITY_MS = 60_000;

interface SessionRow {
  id: number;
  username: string;
  display_name: string;
  role: Actor['role'];
  time_zone: string;
  locale: string;
  last_active_at: Date;
}

interface Entry {
  actor: Actor | null;
  readAt: number;
}
const cache = () => singleton('session-cache', () => new Map<string, Entry>());

/** Forget what is known of sessions; sign-out, password, role and status changes notify every process. */
export function dropSessions(): void {
  cache().clear();
}

/** The person of a live session, at most 500 ms old. For GETs only. Null: not signed in any more. */
export async function actorOfSession(
  sessionId: string,
  now: Date,
  options: { isActivity: boolean },
): Promise<Actor | null> {
  const entry = cache().get(sessionId);
  if (entry && Date.now() - entry.readAt < CACHE_MS) return entry.actor;
  const [row] = await relaxedPool().sql<SessionRow[]>`
    select u.id, u.username, u.display_name, u.role, u.time_zone, u.locale, s.last_active_at
    from sessions s join users u on u.id = s.user_id
    where s.id = ${sessionId} and s.revoked_at is null and u.status = 'active' and s.expires_at > ${now}
      and s.last_active_at + s.idle_minutes * interval '1 minute' > ${now}`;
  const actor = row ? toActor(row, sessionId) : null;
  if (cache().size > 20_000) cache().clear();
  cache().set(sessionId, { actor, readAt: Date.now() });
  if (row && options.isActivity) await noteActivity(sessionId, row.last_active_at, now);
  return actor;
}

export interface CountedActor {
  actor: Actor;
  /** Acts of this window, this one included. */
  count: number;
}

/**
 * The person of a live session read anew, with one act counted against a limit in the same statement. For unsafe requests; those
 * that come at the same moment share it.
 */
export async function actorAndCount(
  sessionId: string,
  action: string,
  now: Date,
): Promise<CountedActor | null> {
  const row = await countTogether({ sessionId, action, now });
  if (!row) return null;
  await noteActivity(sessionId, row.last_active_at, now);
  return { actor: toActor(row, sessionId), count: row.count };
}

interface Act {
  sessionId: string;
  action: string;
  now: Date;
}
type CountedRow = SessionRow & { count: number };

const countTogether = askTogether<Act, CountedRow | null>({
  name: 'session',
  most: 32,
  atOnce: 2,
  kindOf: ({ action, now }) => `${action}:${windowOf(now, limitOf(action).windowS)}`,
  one: async (act) => (await countActs([act]))[0]!,
  several: countActs,
});

/** Acts of one action and window. A person who acts several times at once is counted so often, in the order of the acts. */
async function countActs(acts: Act[]): Promise<(CountedRow | null)[]> {
  const { action } = acts[0]!;
  const now = new Date(Math.max(...acts.map((act) => act.now.getTime())));
  const window = windowOf(acts[0]!.now, limitOf(action).windowS);
  const { sql } = relaxedPool();
  const asked =
    acts.length === 1
      ? sql`select 1 as n, ${acts[0]!.sessionId}::uuid as session_id`
      : sql`select n::int as n, session_id from unnest(${acts.map((act) => act.sessionId)}::uuid[]) with ordinality as i (session_id, n)`;
  const rows = await sql<(CountedRow & { n: number })[]>`
    with person as materialized (
      select a.n, u.id, u.username, u.display_name, u.role, u.time_zone, u.locale, s.last_active_at,
        row_number() over (partition by u.id order by a.n)::int as rank, count(*) over (partition by u.id)::int as acts
      from (${asked}) a join sessions s on s.id = a.session_id join users u on u.id = s.user_id
      where s.revoked_at is null and u.status = 'active' and s.expires_at > ${now}
        and s.last_active_at + s.idle_minutes * interval '1 minute' > ${now}
    ), counted as (
      -- Ascending, so that two processes never wait for each other in a circle.
      insert into rate_limits as r (action, subject, "window", count)
      select ${action}, id::text, ${window}, acts from person where rank = 1 order by id
      on conflict (action, subject) do update
        set count = case when r."window" = excluded."window" then r.count + excluded.count else excluded.count end, "window" = excluded."window"
      returning subject, count
    )
    select person.*, counted.count - person.acts + person.rank as count
    from person join counted on counted.subject = person.id::text`;
  const byPlace = new Map(rows.map((row) => [row.n, row]));
  return acts.map((_, i) => byPlace.get(i + 1) ?? null);
}

/** Which of these sessions are still live; open streams ask this every two seconds, one query per process. */
export async function liveSessions(tx: Tx, sessionIds: string[], now: Date): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }[]>`
    select s.id from sessions s join users u on u.id = s.user_id
    where s.id = any(${sessionIds}::uuid[]) and s.revoked_at is null and u.status = 'active' and s.expires_at > ${now}
      and s.last_active_at + s.idle_minutes * interval '1 minute' > ${now}`;
  return new Set(rows.map((row) => row.id));
}

async function noteActivity(sessionId: string, lastActiveAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastActiveAt.getTime() < ACTIVITY_MS) return;
  await relaxedPool()
    .sql`update sessions set last_active_at = ${now} where id = ${sessionId} and last_active_at < ${now}`;
}

function toActor(row: SessionRow, sessionId: string): Actor {
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    role: row.role,
    timeZone: row.time_zone,
    locale: row.locale,
    sessionId,
  };
}
