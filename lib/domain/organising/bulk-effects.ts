import { readShown, receiptEvents } from '@/lib/domain/delivery/read-shown';
import type { BulkAction } from '@/lib/domain/organising/schema';
import type { Ctx } from '@/lib/platform/context';

/** Conversations whose seats of the caller are held. */
export interface Batch {
  bulkId: number;
  ids: number[];
  argument: { label?: number; folder?: number };
}

type Effect = (ctx: Ctx, batch: Batch) => Promise<void>;

/** What an action does to a batch, in set-based SQL, with the effects of the single command. Marks its items done. */
export function effectOf(action: BulkAction): Effect {
  switch (action) {
    case 'read':
      return readAll;
    case 'unread':
      return unreadAll;
    case 'delete':
      return deleteAll;
    default:
      return (ctx, batch) => setAll(ctx, batch, changeOf(ctx, action, batch));
  }
}

type Plain = Exclude<BulkAction, 'read' | 'unread' | 'delete'>;

function changeOf({ tx: { sql }, now }: Ctx, action: Plain, { argument }: Batch) {
  switch (action) {
    case 'archive':
      return sql`archived_at = coalesce(p.archived_at, ${now}), snoozed_until = null`;
    case 'unarchive':
      return sql`archived_at = null`;
    case 'done':
      return sql`done_at = coalesce(p.done_at, ${now}), snoozed_until = null`;
    case 'folder':
      return sql`folder_id = ${argument.folder ?? null}::bigint`;
    case 'label': {
      const label = sql`to_jsonb(${argument.label ?? 0}::bigint)`;
      return sql`labels = case when p.labels @> ${label} then p.labels else p.labels || ${label} end`;
    }
  }
}

/** Parts of one statement see the same rows, so what is kept is the state before. */
function keepBefore({ tx: { sql }, actor, now }: Ctx, { bulkId, ids }: Batch) {
  return sql`update bulk_action_items i set status = 'done', before = jsonb_build_object(
      'at', ${now}::timestamptz, 'archivedAt', p.archived_at, 'doneAt', p.done_at, 'snoozedUntil', p.snoozed_until,
      'folderId', p.folder_id, 'labels', p.labels, 'lastMessageAt', p.last_message_at, 'lastReadPosition', p.last_read_position)
    from conversation_participants p
    where i.bulk_action_id = ${bulkId} and i.conversation_id = any(${ids}::bigint[])
      and p.conversation_id = i.conversation_id and p.user_id = ${actor.id}`;
}

function tellOwn({ tx: { sql }, actor, now }: Ctx, { ids }: Batch) {
  return sql`insert into live_events (person_id, kind, ids, at)
    select ${actor.id}, 'conversation', jsonb_build_object('conversationId', c.id), ${now} from unnest(${ids}::bigint[]) as c (id)`;
}

async function setAll(ctx: Ctx, batch: Batch, change: ReturnType<typeof changeOf>): Promise<void> {
  await ctx.tx.sql`
    with kept as (${keepBefore(ctx, batch)}), told as (${tellOwn(ctx, batch)})
    update conversation_participants p set ${change}
    where p.conversation_id = any(${batch.ids}::bigint[]) and p.user_id = ${ctx.actor.id}`;
}

/** As deleteMessage does for one message: hidden from oneself only, nothing unread, no preview. */
async function deleteAll(ctx: Ctx, batch: Batch): Promise<void> {
  const { actor, now } = ctx;
  await ctx.tx.sql`
    with kept as (${keepBefore(ctx, batch)}), told as (${tellOwn(ctx, batch)}), hidden as (
      insert into message_states as s (message_id, user_id, deleted_at)
      select m.id, ${actor.id}, ${now} from messages m
      where m.conversation_id = any(${batch.ids}::bigint[]) and m.position is not null
      on conflict (message_id, user_id) do update set deleted_at = excluded.deleted_at where s.deleted_at is null
    )
    update conversation_participants p set last_message_id = null, unread_count = 0, deleted_at = ${now}
    where p.conversation_id = any(${batch.ids}::bigint[]) and p.user_id = ${actor.id}`;
}

/** As markReadUpTo does up to the newest message: receipts for what it passes, events for senders and own devices. */
async function readAll(ctx: Ctx, batch: Batch): Promise<void> {
  const { actor, now } = ctx;
  await ctx.tx.sql`
    with kept as (${keepBefore(ctx, batch)}), places as materialized (
      select p.conversation_id, p.last_read_position as before, greatest(p.last_read_position, c.last_position) as mark
      from conversation_participants p join conversations c on c.id = p.conversation_id
      where p.conversation_id = any(${batch.ids}::bigint[]) and p.user_id = ${actor.id}
    ), moved as (
      update conversation_participants p set last_read_position = l.mark, unread_count = 0,
        last_delivered_position = greatest(p.last_delivered_position, l.mark)
      from places l where p.conversation_id = l.conversation_id and p.user_id = ${actor.id}
    ), receipts as (
      update message_receipts r set read_at = ${now}, delivered_at = coalesce(r.delivered_at, ${now}), read_shown = ${readShown(ctx)}
      from places l join messages m on m.conversation_id = l.conversation_id and m.position > l.before and m.position <= l.mark
      join users s on s.id = m.sender_id join users me on me.id = ${actor.id}
      where r.message_id = m.id and r.user_id = ${actor.id} and r.read_at is null
      returning m.sender_id, m.conversation_id, m.position, r.read_shown
    ), told as (
      ${receiptEvents(ctx)}
    )
    insert into live_events (person_id, kind, ids, at)
    select ${actor.id}, 'unread', jsonb_build_object('conversationId', conversation_id, 'unreadCount', 0), ${now} from places`;
}

/** As markUnread does with the newest received message, where nothing is unread yet; receipts stay as the senders saw them. */
async function unreadAll(ctx: Ctx, batch: Batch): Promise<void> {
  const { actor, now } = ctx;
  await ctx.tx.sql`
    with kept as (${keepBefore(ctx, batch)}), moved as (
      update conversation_participants p set last_read_position = newest.position - 1, unread_count = 1
      from unnest(${batch.ids}::bigint[]) as c (id) cross join lateral (
        select m.position from messages m where m.conversation_id = c.id and m.position is not null and m.sender_id <> ${actor.id}
          and exists (select 1 from message_receipts r where r.message_id = m.id and r.user_id = ${actor.id})
          and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = ${actor.id} and s.deleted_at is not null)
        order by m.position desc limit 1
      ) newest
      where p.conversation_id = c.id and p.user_id = ${actor.id} and p.unread_count = 0 and p.last_read_position >= newest.position
      returning p.conversation_id
    )
    insert into live_events (person_id, kind, ids, at)
    select ${actor.id}, 'unread', jsonb_build_object('conversationId', conversation_id, 'unreadCount', 1), ${now} from moved`;
}
