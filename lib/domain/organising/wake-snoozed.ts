import { hintLive } from '@/lib/domain/live/wake';
import type { Ctx } from '@/lib/platform/context';

/** Conversations that wake in one statement. */
const BATCH = 500;

/**
 * Bring back what was snoozed until now: on top, marked as back, and unread again by the latest message of somebody else (receipts,
 * which its sender sees, do not change). The person's devices hear of it. Several workers share the work.
 * However long none ran, everything due wakes at the next round; lists go by the time itself and never wait for it.
 */
export async function wakeSnoozed(ctx: Ctx): Promise<void> {
  for (;;) {
    const [row] = await ctx.tx.sql<{ count: number }[]>`
      with due as materialized (
        select conversation_id, user_id from conversation_participants where snoozed_until <= ${ctx.now}
        order by snoozed_until limit ${BATCH} for no key update skip locked
      ), latest as (
        select due.conversation_id, due.user_id, m.position from due left join lateral (
          select m.position from messages m join message_receipts r on r.message_id = m.id and r.user_id = due.user_id
          where m.conversation_id = due.conversation_id and m.position is not null and not exists (
            select 1 from message_states s where s.message_id = m.id and s.user_id = due.user_id and s.deleted_at is not null)
          order by m.position desc limit 1
        ) m on true
      ), woken as (
        update conversation_participants p set snoozed_until = null, woken_at = ${ctx.now}, last_message_at = ${ctx.now},
          last_read_position = case when p.unread_count = 0 then least(p.last_read_position, latest.position - 1) else p.last_read_position end,
          unread_count = case when p.unread_count = 0 and latest.position is not null then 1 else p.unread_count end
        from latest
        where p.conversation_id = latest.conversation_id and p.user_id = latest.user_id returning p.conversation_id, p.user_id
      ), events as (
        insert into live_events (person_id, kind, ids, at)
        select user_id, 'conversation', jsonb_build_object('conversationId', conversation_id), ${ctx.now} from woken
      )
      select count(*)::int as count from woken`;
    if (row!.count > 0) hintLive();
    if (row!.count < BATCH) return;
  }
}
