import { hintLive } from '@/lib/domain/live/wake';
import type { Ctx } from '@/lib/platform/context';

/** Bring a conversation back for its staff, out of snooze, done and archive: what is in it must not wait for any of them. */
export async function wakeSeats(ctx: Ctx, conversationId: number): Promise<void> {
  await ctx.tx.sql`
    with woken as (
      update conversation_participants p set snoozed_until = null, done_at = null, archived_at = null,
        woken_at = case when p.snoozed_until is null then p.woken_at else ${ctx.now}::timestamptz end
      from users u
      where p.conversation_id = ${conversationId} and u.id = p.user_id and u.role <> 'patient'
        and p.access_from <= ${ctx.now} and (p.access_until is null or p.access_until > ${ctx.now})
        and (p.snoozed_until is not null or p.done_at is not null or p.archived_at is not null)
      returning p.user_id
    )
    insert into live_events (person_id, kind, ids, at)
    select user_id, 'conversation', jsonb_build_object('conversationId', ${conversationId}::bigint), ${ctx.now} from woken`;
  ctx.command?.afterCommit.push(hintLive);
}
