import { relaxedPool } from '@/db/client';
import { dropSessions } from '@/lib/domain/identity/session-rows';
import type { Ctx } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';

/** Every process listens here and forgets what it knows of sessions; the live hub then closes streams of dead ones. */
const SESSIONS_CHANNEL = 'healing_sessions';

/** All of a person's, one of theirs, or the one that a browser held. */
type Which = { userId: number; sessionId?: string } | { sessionId: string };

/**
 * End sessions and tell every process after the commit: an old cookie is dead within a second. For commands that sign out or
 * change a password, a role or a status. Returns how many ended.
 */
export async function revokeSessions(ctx: Ctx, which: Which): Promise<number> {
  const { userId = null, sessionId = null } = { userId: undefined, ...which };
  const ended = await ctx.tx.sql`update sessions set revoked_at = ${ctx.now} where revoked_at is null
    and (${userId}::bigint is null or user_id = ${userId}::bigint)
    and (${sessionId}::uuid is null or id = ${sessionId}::uuid)`;
  announceSessions(ctx);
  return ended.count;
}

/** After the commit: forget sessions here and in every other process. Losing the hint costs the caches' 500 ms. */
export function announceSessions(ctx: Ctx): void {
  ctx.command?.afterCommit.push(() => {
    dropSessions();
    relaxedPool().sql`select pg_notify(${SESSIONS_CHANNEL}, '')`.catch((error) =>
      log().warn({ err: error }, 'session hint lost'),
    );
  });
}
