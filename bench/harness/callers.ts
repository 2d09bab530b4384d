import { randomUUID } from 'node:crypto';
import type { SeededPerson } from '@/bench/seed/people';
import { pool } from '@/db/client';
import { SESSION_LIMITS } from '@/lib/domain/identity/schema';
import { sealSessionCookie, sessionCookieName } from '@/lib/http/session-cookie';

/** A signed-in browser. */
export interface Caller {
  person: SeededPerson;
  sessionId: string;
  cookie: string;
  /** What unsafe calls send beside the cookie. */
  csrf: string;
}

const MINUTE_MS = 60_000;
const AT_ONCE = 50;

/** Sign people in: session rows by SQL, cookies under the installation's secret, guard tokens from the running app. */
export async function signIn(people: SeededPerson[], origin: string): Promise<Caller[]> {
  const now = new Date();
  const { absoluteMinutes } = SESSION_LIMITS.patient;
  const expires = new Date(now.getTime() + absoluteMinutes * MINUTE_MS);
  const ids = people.map(() => randomUUID());
  await pool().sql`
    insert into sessions (id, user_id, created_at, last_active_at, expires_at, idle_minutes)
    select i.id, i.user_id, ${now}, ${now}, ${expires}, ${absoluteMinutes}
    from unnest(${ids}::uuid[], ${people.map((p) => p.id)}::bigint[]) as i (id, user_id)`;
  const callers: Caller[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    const made = some.map((person, i) => callerOf(person, ids[from + i]!, origin));
    callers.push(...(await Promise.all(made)));
  }
  return callers;
}

async function callerOf(person: SeededPerson, sessionId: string, origin: string): Promise<Caller> {
  const session = `${sessionCookieName()}=${await sealSessionCookie(sessionId)}`;
  const answer = await fetch(`${origin}/api/csrf`, { headers: { cookie: session } });
  const { csrf_token: csrf } = (await answer.json()) as { csrf_token: string };
  return { person, sessionId, csrf, cookie: `${session}; hs_csrf=${csrf}` };
}
