import type { LiveEventInput } from '@/lib/domain/live/schema';
import { hintLive } from '@/lib/domain/live/wake';
import type { Ctx } from '@/lib/platform/context';

/** Address events to people in the act's own transaction and hint at them after its commit. */
export async function appendLiveEvents(ctx: Ctx, events: LiveEventInput[]): Promise<void> {
  if (events.length === 0) return;
  await ctx.tx.sql`
    insert into live_events (person_id, kind, ids, at)
    select e.person_id, e.kind, e.ids::jsonb, ${ctx.now}
    from unnest(${events.map((e) => e.personId)}::bigint[], ${events.map((e) => e.kind)}::text[],
      ${events.map((e) => JSON.stringify(e.ids))}::text[]) as e (person_id, kind, ids)`;
  ctx.command?.afterCommit.push(hintLive);
}
