import { hintLive } from '@/lib/domain/live/wake';
import type { Ctx } from '@/lib/platform/context';

/** Conversations that wake in one statement. */
const BATCH = 500;

/**
 * Bring back what was snoozed until now: the snooze ends and the person's devices hear of it. Several workers share the work.
 * However long none ran, everything due wakes at the next round; lists go by the time itself and never wait for it.
 */
export async function wakeSnoozed(ctx: Ctx): Promise<void> {
  for (;;) {
    const [row] = await ctx.tx.sql<{ count: number }[]>`
      with due as materialized (
        select conversation_id, user_id from conversation_participants where snoozed_until <= ${ctx.now}
        order by snoozed_until limit ${BATCH} for no key update skip locked
      ), woken as (
        update conversation_participants p set snoozed_until = null from due
        where p.conversation_id = due.conversation_id and p.user_id = due.user_id returning p.conversation_id, p.user_id
      ), events as (
        insert into live_events (person_id, kind, ids, at)
        select user_id, 'conversation', jsonb_build_object('conversationId', conversation_id), ${ctx.now} from woken
      )
      select count(*)::int as count from woken`;
    if (row!.count > 0) hintLive();
    if (row!.count < BATCH) return;
  }
}
