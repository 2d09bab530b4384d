import type { BroadcastCounts, HubFigures, RoleCount, UnreadBacklog } from '@/lib/domain/analytics/schema';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import { ANNOUNCERS } from '@/lib/domain/scheduling/audience';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';

/** How the installation is doing now, for admins and developers. Counts only. Throws forbidden for other roles. */
export async function hubFigures(ctx: Ctx): Promise<HubFigures> {
  requireRole(ctx, ['admin', 'developer']);
  const [people, messagesToday, unread, runningBroadcasts, waitingWork, live] = await Promise.all([
    peopleByRole(ctx),
    countToday(ctx),
    unreadBacklog(ctx),
    countRunningBroadcasts(ctx),
    countWaitingWork(ctx),
    metrics().liveConnections.get(),
  ]);
  const liveConnections = live.values[0]?.value ?? 0;
  return { people, messagesToday, unread, runningBroadcasts, waitingWork, liveConnections, at: ctx.now };
}

async function peopleByRole(ctx: Ctx): Promise<RoleCount[]> {
  const rows = await ctx.tx.sql<RoleCount[]>`
    select role, count(*) filter (where status = 'active')::int as "active",
      count(*) filter (where status = 'deactivated')::int as "deactivated"
    from users where role <> 'system' group by role`;
  return PERSON_ROLES.map(
    (role) => rows.find((row) => row.role === role) ?? { role, active: 0, deactivated: 0 },
  );
}

/** How many ids may have been drawn out of the order of time (seeds, imports) and are looked at one by one. */
const ID_DISORDER_MAX = 50_000;

/**
 * Ids follow time closely, so the first id of the day is found by halving (about twenty look-ups by key, whatever the size) and only
 * the rows from there on are read. A scan of all messages would grow with the years.
 */
async function countToday(ctx: Ctx): Promise<number> {
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    with recursive day as (
      select date_trunc('day', ${ctx.now}::timestamptz, ${ctx.actor.timeZone}) as start
    ), halving as (
      select (select min(id) from messages) as low, (select max(id) + 1 from messages) as high
      union all
      select case when probe.is_before then middle + 1 else low end, case when probe.is_before then high else middle end
      from (select low, high, (low + high) / 2 as middle from halving where low < high) span,
        lateral (select m.created_at < day.start as is_before from messages m, day where m.id >= span.middle order by m.id limit 1) probe
    )
    select count(*)::int as count from messages m, day
    where m.id >= (select min(low) - ${ID_DISORDER_MAX} from halving where low >= high) and m.status = 'sent' and m.sent_at >= day.start`;
  return row!.count;
}

/** Rides on the partial index of unread participations. */
async function unreadBacklog(ctx: Ctx): Promise<UnreadBacklog[]> {
  return await ctx.tx.sql<UnreadBacklog[]>`
    select u.role, sum(p.unread_count)::int as "messages", count(*)::int as "conversations", min(p.last_message_at) as "oldestAt"
    from conversation_participants p join users u on u.id = p.user_id
    where p.unread_count > 0 and u.status = 'active' and p.access_from <= ${ctx.now}
      and (p.access_until is null or p.access_until > ${ctx.now}) and p.last_message_at is not null
    group by u.role order by array_position(${[...PERSON_ROLES]}::text[], u.role)`;
}

async function countRunningBroadcasts(ctx: Ctx): Promise<number> {
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    select count(*)::int as count from broadcasts where status in ('queued', 'running')`;
  return row!.count;
}

async function countWaitingWork(ctx: Ctx): Promise<HubFigures['waitingWork']> {
  const [row] = await ctx.tx.sql<HubFigures['waitingWork'][]>`
    select count(*)::int as count, (count(*) filter (where attempts > 0))::int as failed from outbox`;
  return row!;
}

/** Counts of a page of broadcasts in one statement; those that the caller may not see are left out. Throws forbidden. */
export async function broadcastCounts(ctx: Ctx, ids: readonly number[]): Promise<BroadcastCounts[]> {
  requireRole(ctx, ANNOUNCERS);
  return await ctx.tx.sql<BroadcastCounts[]>`
    select b.id as "broadcastId", count(*) filter (where r.status = 'sent')::int as "sent",
      count(*) filter (where r.status = 'failed')::int as "failed", count(x.delivered_at)::int as "delivered",
      count(x.read_at)::int as "read"
    from broadcasts b join broadcast_recipients r on r.broadcast_id = b.id
      left join message_receipts x on x.message_id = r.message_id and x.user_id = r.user_id
    where b.id = any(${[...ids]}::bigint[]) and (b.sender_id = ${ctx.actor.id} or ${ctx.actor.role} = 'admin')
    group by b.id`;
}
