import { type Preferences, preferencesSchema, type SessionSummary } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';

/** More than this many browsers of one person are not listed; all of them end with "sign out everywhere". */
const SESSIONS_SHOWN = 100;

/** The person's live sessions, this one first, then by last activity. */
export async function ownSessions(ctx: Ctx): Promise<SessionSummary[]> {
  const rows = await ctx.tx.sql<Omit<SessionSummary, 'isCurrent'>[]>`
    select id as "sessionId", device, network, created_at as "createdAt", last_active_at as "lastActiveAt",
      expires_at as "expiresAt"
    from sessions
    where user_id = ${ctx.actor.id} and revoked_at is null and expires_at > ${ctx.now}
      and last_active_at + idle_minutes * interval '1 minute' > ${ctx.now}
    order by id = ${ctx.actor.sessionId} desc, last_active_at desc limit ${SESSIONS_SHOWN}`;
  return rows.map((row) => ({ ...row, isCurrent: row.sessionId === ctx.actor.sessionId }));
}

/** What the caller chose, with the defaults of what they did not. */
export async function ownPreferences(ctx: Ctx): Promise<Preferences> {
  const [row] = await ctx.tx.sql<{ preferences: unknown }[]>`
    select preferences from users where id = ${ctx.actor.id}`;
  return preferencesSchema.parse(row?.preferences ?? {});
}
