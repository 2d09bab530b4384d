import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';

export interface LockedPerson {
  id: number;
  role: Role;
}

/**
 * Lock the caller and the person of that name, ascending by id, and return the latter; null for a name that nobody has. Every
 * send holds the same rows, so none is accepted after the change that follows has committed.
 */
export async function lockPair(ctx: Ctx, username: string): Promise<LockedPerson | null> {
  const rows = await ctx.tx.sql<(LockedPerson & { username: string })[]>`
    select id, role, username from users where id = ${ctx.actor.id} or username = ${username} order by id for update`;
  return rows.find((row) => row.username === username) ?? null;
}
