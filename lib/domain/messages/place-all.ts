import { shapeFor } from '@/lib/domain/messages/place-shapes';
import { withTokens } from '@/lib/domain/search/write-tokens';
import type { Ctx } from '@/lib/platform/context';
import { translateWait } from '@/lib/platform/idempotency';
import { wakeWorker } from '@/lib/platform/outbox';
import type { Fragment } from '@/lib/platform/reader';
import { UNTIL_REPLY } from '@/lib/shared/snooze-presets';

export interface CommittedMessage {
  messageId: number;
  conversationId: number;
  position: number;
}

/** What differs between a message that is written and sent at once, and one that was held and is sent now. */
export interface Placing {
  /** At least id, conversation_id, sender_id, is_patients, request_id, data_key_id, tokens, audit_ref, subject_id, audit_mac of each. */
  input: Fragment;
  /** Gives the rows of `input` the positions in `placed`, by message_id; returns id, conversation_id, position, sender_id. */
  written: Fragment;
  /** Whose period is over by then is not reached, though it may have lasted when the request began. */
  decidedAt: Date;
  /** The sender's own list stays as it is. */
  isQuiet?: boolean;
  isOne: boolean;
  /** Some are patients': those leave work for the worker. */
  hasPatients: boolean;
}

/**
 * The one statement that makes messages sent: position, counters, receipts, live events, audit. Locks conversations last. The
 * messages may be different people's.
 */
export async function placeAll(
  ctx: Ctx,
  { input, written, decidedAt, isQuiet = false, isOne, hasPatients }: Placing,
): Promise<CommittedMessage[]> {
  const { now } = ctx;
  const { sql } = ctx.tx;
  const shape = shapeFor(ctx, { isOne, decidedAt });
  // The worker looks at once, so that an alert is on the care team's screens within a second.
  if (hasPatients) ctx.command?.afterCommit.push(wakeWorker);
  return sql<CommittedMessage[]>`
    with input as (
      ${input}
    )${shape.placed}, written as (
      ${written}
    )${shape.seats}, reached as (
      -- A new message brings a conversation back from the archive, for everyone who is in it now. A cover that has yet to begin
      -- only keeps its place up to date: what came before it is not unread.
      update conversation_participants p
      set unread_count = p.unread_count + case when not (${shape.hasOthers}) or p.via = 'handover' or p.access_from > ${decidedAt} then 0 else ${shape.others} end,
        last_read_position = case when p.access_from > ${decidedAt} then w.position else p.last_read_position end,
        last_message_id = w.id, last_message_at = ${now}, deleted_at = null, woken_at = null, done_at = null,
        -- One's own words are not the reply that is waited for.
        snoozed_until = case when not (${shape.hasOthers}) and p.snoozed_until = ${UNTIL_REPLY} then p.snoozed_until end,
        archived_at = case when not (${shape.hasOthers}) then p.archived_at end
      from ${shape.news} w
      where p.conversation_id = w.conversation_id and ${shape.isSeat} and (p.access_until is null or p.access_until > ${decidedAt})
        and (${shape.hasOthers} or not ${isQuiet}::boolean)
      returning p.user_id, p.via, p.access_from <= ${decidedAt} as is_in, p.unread_count, p.conversation_id
    ), receipts as (
      insert into message_receipts (message_id, user_id)
      select w.id, r.user_id from written w join reached r on r.conversation_id = w.conversation_id
      where r.is_in and r.user_id <> w.sender_id and r.via <> 'handover'
    ), events as (
      insert into live_events (person_id, kind, ids, at)
      select r.user_id, 'message', jsonb_build_object('messageId', w.id, 'conversationId', w.conversation_id, 'unreadCount', r.unread_count), ${now}
      from written w join reached r on r.conversation_id = w.conversation_id where r.is_in order by w.id
    )${hasPatients ? sql`${gradedForRisk(ctx)}${answeredWhileAway(ctx)}` : sql``}${withTokens(ctx)}, audited as (
      insert into audit_entries (ref, at, actor_id, action, outcome, subject_id, object_type, object_id, request_id, mac)
      select i.audit_ref, ${now}, i.sender_id, 'message.send', 'ok', i.subject_id, 'message', i.id::text, i.request_id, i.audit_mac
      from input i
    )
    select id as "messageId", conversation_id as "conversationId", position from written order by id`.catch(
    translateWait,
  );
}

/** Whatever a patient sends, to whomever, is graded by the worker: nothing that the detector does can hold the message up. */
const gradedForRisk = ({ tx, now }: Ctx) => tx.sql`, graded as (
      insert into outbox (kind, ids, at, due_at)
      select 'risk.grade', jsonb_build_object('source', 'message', 'sourceId', w.id), ${now}, ${now}
      from written w join input i on i.id = w.id where i.is_patients
    )`;

/** A patient's message to somebody who is away leaves work for the worker, which decides whether they are told (C24). */
const answeredWhileAway = ({ tx, now }: Ctx) => tx.sql`, away as (
      insert into outbox (kind, ids, at, due_at)
      select 'message.auto-reply', jsonb_build_object('messageId', w.id, 'personId', r.user_id), ${now}, ${now}
      from written w join input i on i.id = w.id join reached r on r.conversation_id = w.conversation_id and r.user_id <> w.sender_id
      join auto_replies a on a.user_id = r.user_id
      where i.is_patients and r.is_in and r.via = 'member' and a.starts_at <= ${now} and a.ends_at > ${now}
    )`;
