import type { PendingQuery, Row } from 'postgres';
import { withTokens } from '@/lib/domain/search/write-tokens';
import type { Ctx } from '@/lib/platform/context';
import { translateWait } from '@/lib/platform/idempotency';
import { wakeWorker } from '@/lib/platform/outbox';
import { UNTIL_REPLY } from '@/lib/shared/snooze-presets';

export interface CommittedMessage {
  messageId: number;
  conversationId: number;
  position: number;
}

/** What differs between a message that is written and sent at once, and one that was held and is sent now. */
export interface Placing {
  /** At least id, conversation_id, data_key_id, tokens, audit_ref, subject_id, audit_mac of each. */
  input: Fragment;
  /** Gives the rows of `input` the positions in `placed`; returns id, conversation_id, position. */
  written: Fragment;
  /** Whose period is over by then is not reached, though it may have lasted when the request began. */
  decidedAt: Date;
  /** The sender's own list stays as it is. */
  isQuiet?: boolean;
  /** One message: its rows are met in the order of their keys without being sorted and locked beforehand. */
  isOne: boolean;
}
type Fragment = PendingQuery<Row[]>;

/** The one statement that makes messages sent: position, counters, receipts, live events, audit. Locks conversations last. */
export async function placeAll(
  ctx: Ctx,
  { input, written, decidedAt, isQuiet = false, isOne }: Placing,
): Promise<CommittedMessage[]> {
  const me = ctx.actor.id;
  const { now } = ctx;
  // The worker looks at once, so that an alert is on the care team's screens within a second.
  if (ctx.actor.role === 'patient') ctx.command?.afterCommit.push(wakeWorker);
  return ctx.tx.sql<CommittedMessage[]>`
    with input as (
      ${input}
    )${isOne ? ctx.tx.sql`` : lockedInOrder(ctx)}, placed as (
      update conversations c set last_position = c.last_position + 1, last_message_at = ${now}
      from ${isOne ? ctx.tx.sql`input o where c.id = o.conversation_id` : ctx.tx.sql`locked o where c.id = o.id`}
      returning c.id, c.last_position
    ), written as (
      ${written}
    )${isOne ? ctx.tx.sql`` : seatsInOrder(ctx, decidedAt)}, reached as (
      -- A new message brings a conversation back from the archive, for everyone who is in it now. A cover that has yet to begin
      -- only keeps its place up to date: what came before it is not unread.
      update conversation_participants p
      set unread_count = p.unread_count + case when p.user_id = ${me} or p.via = 'handover' or p.access_from > ${decidedAt} then 0 else 1 end,
        last_read_position = case when p.access_from > ${decidedAt} then w.position else p.last_read_position end,
        last_message_id = w.id, last_message_at = ${now}, deleted_at = null, woken_at = null, done_at = null,
        -- One's own words are not the reply that is waited for.
        snoozed_until = case when p.user_id = ${me} and p.snoozed_until = ${UNTIL_REPLY} then p.snoozed_until end,
        archived_at = case when p.user_id = ${me} then p.archived_at end
      from written w ${isOne ? ctx.tx.sql`` : ctx.tx.sql`join seats s on s.conversation_id = w.conversation_id`}
      where p.conversation_id = w.conversation_id and (p.access_until is null or p.access_until > ${decidedAt})
        ${isOne ? ctx.tx.sql`` : ctx.tx.sql`and p.user_id = s.user_id`} and not (${isQuiet}::boolean and p.user_id = ${me})
      returning p.user_id, p.via, p.access_from <= ${decidedAt} as is_in, p.unread_count, w.id as message_id, w.conversation_id
    ), receipts as (
      insert into message_receipts (message_id, user_id)
      select message_id, user_id from reached where is_in and user_id <> ${me} and via <> 'handover'
    ), events as (
      insert into live_events (person_id, kind, ids, at)
      select user_id, 'message', jsonb_build_object('messageId', message_id, 'conversationId', conversation_id, 'unreadCount', unread_count), ${now}
      from reached where is_in
    )${ctx.actor.role === 'patient' ? ctx.tx.sql`${gradedForRisk(ctx)}${answeredWhileAway(ctx)}` : ctx.tx.sql``}${withTokens(ctx)}, audited as (
      insert into audit_entries (ref, at, actor_id, action, outcome, subject_id, object_type, object_id, request_id, mac)
      select i.audit_ref, ${now}, ${me}, 'message.send', 'ok', i.subject_id, 'message', i.id::text, ${ctx.requestId}, i.audit_mac
      from input i
    )
    select id as "messageId", conversation_id as "conversationId", position from written order by id`.catch(
    translateWait,
  );
}

/** Conversations ascending by id, so that two batches never wait for each other in a circle. */
const lockedInOrder = ({ tx }: Ctx) => tx.sql`, locked as materialized (
      select c.id from conversations c where c.id in (select conversation_id from input) order by c.id for no key update
    )`;

/** After the conversations, in the order in which delivered marks are written, which take no conversation's lock. */
const seatsInOrder = ({ tx }: Ctx, decidedAt: Date) => tx.sql`, seats as materialized (
      select p.conversation_id, p.user_id from placed join conversation_participants p on p.conversation_id = placed.id
      where p.access_until is null or p.access_until > ${decidedAt}
      order by p.conversation_id, p.user_id for no key update of p
    )`;

/** Whatever a patient sends, to whomever, is graded by the worker: nothing that the detector does can hold the message up. */
const gradedForRisk = ({ tx, now }: Ctx) => tx.sql`, graded as (
      insert into outbox (kind, ids, at, due_at)
      select 'risk.grade', jsonb_build_object('source', 'message', 'sourceId', w.id), ${now}, ${now} from written w
    )`;

/** A patient's message to somebody who is away leaves work for the worker, which decides whether they are told (C24). */
const answeredWhileAway = ({ tx, now }: Ctx) => tx.sql`, away as (
      insert into outbox (kind, ids, at, due_at)
      select 'message.auto-reply', jsonb_build_object('messageId', r.message_id, 'personId', r.user_id), ${now}, ${now}
      from reached r join auto_replies a on a.user_id = r.user_id
      where r.is_in and r.via = 'member' and a.starts_at <= ${now} and a.ends_at > ${now}
    )`;
