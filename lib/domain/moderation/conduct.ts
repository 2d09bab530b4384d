import { reports } from '@/lib/domain/moderation/queries';
import type { ConductView } from '@/lib/domain/moderation/schema';
import { blocks, suspensions } from '@/lib/domain/moderation/standing';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

/** As many of each as one page shows. */
export const CONDUCT_ROWS = 50;

/**
 * A person's reports (about them and by them), blocks on either side and suspensions, the newest of each, without any words of a
 * message. Throws forbidden for all but admins, not_found.
 */
export async function conductOf(ctx: Ctx, username: string): Promise<ConductView> {
  requireRole(ctx, ['admin']);
  const [person] = await ctx.tx.sql<ConductView['person'][]>`
    select username, display_name as "displayName", role from users where username = ${username} and role <> 'system'`;
  if (!person) throw notFound();
  const page = { limit: CONDUCT_ROWS, cursor: null };
  const [about, by, blocked, suspended] = await Promise.all([
    reports(ctx, { ...page, reported: username }),
    reports(ctx, { ...page, reporter: username }),
    blocks(ctx, { ...page, person: username }),
    suspensions(ctx, { ...page, person: username }),
  ]);
  return {
    person,
    isSuspended: suspended.suspensions.some(({ state }) => state === 'running'),
    reportsAbout: about.reports,
    reportsBy: by.reports,
    blocks: blocked.blocks,
    suspensions: suspended.suspensions,
  };
}
