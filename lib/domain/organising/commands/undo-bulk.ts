import { hintLive } from '@/lib/domain/live/wake';
import { type BulkRow, lockBulk } from '@/lib/domain/organising/commands/run-bulk-batch';
import { keptTarget, UNDO_WINDOW_MS } from '@/lib/domain/organising/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/**
 * Take a bulk act back: while it runs, which also stops it, and for ten seconds after. A conversation in which something was
 * written meanwhile stays in sight. A second undo changes nothing. Throws not_found, conflict (too late, or read receipts went out).
 */
export const undoBulk = command({
  name: 'conversation.bulk-undo',
  input: keptTarget,
  audit: (_ctx, { id }) => ({ objectType: 'bulk-action', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'bulk-action', objectId: id }),
  run: async (ctx, { id }) => {
    const bulk = await lockBulk(ctx, id);
    if (bulk.status === 'undone') return { jobId: id };
    assertUndoable(ctx, bulk);
    await lockDone(ctx, id);
    if (bulk.action === 'delete') await bringBack(ctx, id);
    else if (bulk.action === 'unread') await readAgain(ctx, id);
    else await restore(ctx, bulk);
    await ctx.tx.sql`
      with told as (
        insert into live_events (person_id, kind, ids, at)
        select ${ctx.actor.id}, 'conversation', jsonb_build_object('conversationId', conversation_id), ${ctx.now}
        from bulk_action_items where bulk_action_id = ${id} and status = 'done'
      )
      update bulk_actions set status = 'undone', undone_at = ${ctx.now} where id = ${id}`;
    ctx.command?.afterCommit.push(hintLive);
    return { jobId: id };
  },
});

function assertUndoable(ctx: Ctx, { action, finishedAt }: BulkRow): void {
  if (action === 'read')
    throw new AppError('conflict', 'Reading cannot be taken back: the senders know of it.');
  if (finishedAt && ctx.now.getTime() > finishedAt.getTime() + UNDO_WINDOW_MS)
    throw new AppError('conflict', 'It is too late to take this back.');
}

/** Seats in the order of every other statement; own folders, so that none goes away under what is put back into it. */
async function lockDone(ctx: Ctx, id: number): Promise<void> {
  const { sql } = ctx.tx;
  await sql`select id from folders where user_id = ${ctx.actor.id} order by id for key share`;
  await sql`select id from labels where user_id = ${ctx.actor.id} order by id for key share`;
  await sql`select p.user_id from conversation_participants p
    where p.user_id = ${ctx.actor.id} and p.conversation_id in (
      select conversation_id from bulk_action_items where bulk_action_id = ${id} and status = 'done')
    order by p.conversation_id, p.user_id for no key update`;
}

async function restore(ctx: Ctx, bulk: BulkRow): Promise<void> {
  const { sql } = ctx.tx;
  await sql`update conversation_participants p set ${changeOf(ctx, bulk)}
    from bulk_action_items i
    where i.bulk_action_id = ${bulk.id} and i.status = 'done' and p.conversation_id = i.conversation_id and p.user_id = ${ctx.actor.id}`;
}

/** Only what the act changed, so that another change since stays; and only what nothing new has brought back into sight. */
function changeOf({ tx: { sql }, actor }: Ctx, { action, argument }: BulkRow) {
  const asBefore = (column: string, key: string) => sql`${sql(column)} = case
    when p.last_message_at is not distinct from (i.before->>'lastMessageAt')::timestamptz
    then (i.before->>${key}::text)::timestamptz else p.${sql(column)} end`;
  switch (action) {
    case 'done':
      return sql`${asBefore('done_at', 'doneAt')}, ${asBefore('snoozed_until', 'snoozedUntil')}`;
    case 'folder':
      return sql`folder_id = (select f.id from folders f where f.id = (i.before->>'folderId')::bigint and f.user_id = ${actor.id})`;
    case 'label': {
      const label = sql`to_jsonb(${argument.label ?? 0}::bigint)`;
      return sql`labels = case when i.before->'labels' @> ${label} then p.labels
        else (select coalesce(jsonb_agg(l), '[]') from jsonb_array_elements(p.labels) l where l <> ${label}) end`;
    }
    default:
      return sql`${asBefore('archived_at', 'archivedAt')}, ${asBefore('snoozed_until', 'snoozedUntil')}`;
  }
}

/** Unhide what this act hid, then count anew from what is there: messages may have come since. */
async function bringBack(ctx: Ctx, id: number): Promise<void> {
  const { sql } = ctx.tx;
  const me = ctx.actor.id;
  await sql`update message_states s set deleted_at = null
    from bulk_action_items i join messages m on m.conversation_id = i.conversation_id
    where i.bulk_action_id = ${id} and i.status = 'done' and s.message_id = m.id and s.user_id = ${me}
      and s.deleted_at = (i.before->>'at')::timestamptz`;
  await sql`
    update conversation_participants p set last_message_id = latest.id, last_message_at = coalesce(latest.sent_at, p.last_message_at),
      deleted_at = case when latest.id is null then p.deleted_at end, unread_count = counted.unread
    from bulk_action_items i
    left join lateral (
      select m.id, m.sent_at from messages m
      join conversation_participants o on o.conversation_id = m.conversation_id and o.user_id = ${me}
      where m.conversation_id = i.conversation_id and m.position > o.hidden_up_to
        and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = ${me} and s.deleted_at is not null)
      order by m.position desc limit 1
    ) latest on true
    cross join lateral (
      select count(m.id)::int as unread from conversation_participants q
      left join messages m on m.conversation_id = q.conversation_id and m.position > q.last_read_position and m.sender_id <> ${me}
        and exists (select 1 from message_receipts r where r.message_id = m.id and r.user_id = ${me})
        and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = ${me} and s.deleted_at is not null)
      where q.conversation_id = i.conversation_id and q.user_id = ${me}
    ) counted
    where i.bulk_action_id = ${id} and i.status = 'done' and p.conversation_id = i.conversation_id and p.user_id = ${me}`;
}

/** The read mark as it was, with what came since counted anew. */
async function readAgain(ctx: Ctx, id: number): Promise<void> {
  const { sql } = ctx.tx;
  const me = ctx.actor.id;
  await sql`
    update conversation_participants p set last_read_position = counted.mark, unread_count = counted.unread
    from bulk_action_items i cross join lateral (
      select q.mark, count(m.id)::int as unread from (
        select greatest(s.last_read_position, (i.before->>'lastReadPosition')::int) as mark
        from conversation_participants s where s.conversation_id = i.conversation_id and s.user_id = ${me}
      ) q left join messages m on m.conversation_id = i.conversation_id and m.position > q.mark and m.sender_id <> ${me}
        and exists (select 1 from message_receipts r where r.message_id = m.id and r.user_id = ${me})
        and not exists (select 1 from message_states d where d.message_id = m.id and d.user_id = ${me} and d.deleted_at is not null)
      group by q.mark
    ) counted
    where i.bulk_action_id = ${id} and i.status = 'done' and p.conversation_id = i.conversation_id and p.user_id = ${me}`;
}
