import { absenceOf } from '@/lib/domain/auto-reply/absence';
import type { AutoReplyView } from '@/lib/domain/auto-reply/schema';
import { STAFF_ROLES } from '@/lib/domain/identity/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

/** One's own automatic answer. Throws forbidden for patients. */
export async function ownAutoReply(ctx: Ctx): Promise<AutoReplyView> {
  requireRole(ctx, STAFF_ROLES);
  const absence = await absenceOf(ctx, ctx.actor.id);
  if (!absence) return { enabled: false, startsAt: null, endsAt: null, message: null, cover: null };
  const { startsAt, endsAt, message, cover } = absence;
  return { enabled: true, startsAt, endsAt, message, cover };
}

/** For the frame of every page: until when one is away now; null when one is not. */
export async function awayUntil(ctx: Ctx): Promise<Date | null> {
  const [row] = await ctx.tx.sql<{ endsAt: Date }[]>`
    select ends_at as "endsAt" from auto_replies
    where user_id = ${ctx.actor.id} and starts_at <= ${ctx.now} and ends_at > ${ctx.now}`;
  return row?.endsAt ?? null;
}
