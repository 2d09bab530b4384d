import type { Holder } from '@/lib/domain/attachments/enclose';
import { openBody, sealBody } from '@/lib/domain/conversations/content';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { Repeat } from '@/lib/domain/scheduling/occurrences';
import type { ScheduledReason, ScheduledStatus } from '@/lib/domain/scheduling/scheduled-schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

/** What the files of a scheduled message wait with: itself, or the batch that it starts. */
export function holderOf({
  id,
  batchId,
  broadcastId,
}: Pick<ScheduledRow, 'id' | 'batchId' | 'broadcastId'>): Holder {
  if (batchId !== null) return { bulkId: batchId };
  return broadcastId === null ? { scheduledId: id } : { broadcastId };
}

export const SCHEDULED_TABLE = 'scheduled_messages';

/** A scheduled message as it is stored, with what the release needs to know of its recipient. */
export interface ScheduledRow {
  id: number;
  ref: string;
  kind: 'direct' | 'conversation' | 'bulk' | 'broadcast';
  senderId: number;
  recipientId: number | null;
  recipient: string | null;
  recipientRole: Role | null;
  conversationId: number | null;
  /** Of kind `bulk`. */
  batchId: number | null;
  /** Of kind `broadcast`. */
  broadcastId: number | null;
  isNewThread: boolean;
  replyToId: number | null;
  isUrgent: boolean;
  ciphertext: Buffer;
  dataKeyId: number;
  format: 'plain' | 'markdown';
  scheduledFor: Date;
  timeZone: string;
  seriesRef: string;
  occurrence: string;
  repeatRule: string | null;
  repeatStart: string | null;
  status: ScheduledStatus;
  reason: ScheduledReason | null;
  attempts: number;
  notedPosition: number;
  notedMessageId: number;
  notedAt: Date | null;
  messageId: number | null;
  settledAt: Date | null;
}

/** The columns of a row; `s` is the scheduled message, `r` its recipient. */
export const scheduledColumns = (ctx: Ctx) => ctx.tx.sql`
  s.id, s.ref, s.kind, s.sender_id as "senderId", s.recipient_id as "recipientId", r.username as recipient, r.role as "recipientRole",
  s.conversation_id as "conversationId", s.batch_id as "batchId", s.broadcast_id as "broadcastId", s.noted_at as "notedAt", s.is_new_thread as "isNewThread", s.reply_to_id as "replyToId", s.is_urgent as "isUrgent",
  s.ciphertext, s.data_key_id as "dataKeyId", s.format, s.scheduled_for as "scheduledFor", s.time_zone as "timeZone",
  s.series_ref as "seriesRef", s.occurrence, s.repeat_rule as "repeatRule", s.repeat_start as "repeatStart", s.status, s.reason,
  s.attempts, s.noted_position as "notedPosition", s.noted_message_id as "notedMessageId", s.message_id as "messageId",
  s.settled_at as "settledAt"`;

/**
 * One's own scheduled message, held until the transaction ends: an edit, a cancel and the release of one message come after each
 * other. Throws not_found.
 */
export async function lockScheduled(ctx: Ctx, id: number): Promise<ScheduledRow> {
  const [row] = await ctx.tx.sql<ScheduledRow[]>`
    select ${scheduledColumns(ctx)} from scheduled_messages s left join users r on r.id = s.recipient_id
    where s.id = ${id} and s.sender_id = ${ctx.actor.id} for update of s`;
  if (!row) throw notFound();
  return row;
}

/** Addressed to many: its copies are a batch's. */
export const isMany = ({ kind }: Pick<ScheduledRow, 'kind'>): boolean =>
  kind === 'bulk' || kind === 'broadcast';

/** The repeat that a row is an occurrence of. */
export const repeatOf = ({ repeatRule, repeatStart, timeZone }: ScheduledRow): Repeat | null =>
  repeatRule && repeatStart ? { rule: repeatRule, timeZone, start: repeatStart } : null;

/** The words as they were typed; null when they were erased. */
export async function wordsOf(
  ctx: Ctx,
  row: Pick<ScheduledRow, 'ref' | 'ciphertext' | 'dataKeyId'>,
): Promise<MessageBody | null> {
  return openBody(row, await dataKeys(ctx.tx, [row.dataKeyId]), SCHEDULED_TABLE);
}

/** Encrypt words for a row under the key that it has. Null when that key was destroyed. */
export async function sealWords(
  ctx: Ctx,
  words: MessageBody,
  place: { ref: string; dataKeyId: number },
): Promise<Buffer | null> {
  const key = (await dataKeys(ctx.tx, [place.dataKeyId])).get(place.dataKeyId);
  return key ? sealBody(words, { id: place.dataKeyId, key }, place.ref, SCHEDULED_TABLE) : null;
}

/**
 * How far the pair's conversation and the patient had come, as columns of a row `s` that are about to be noted. One conversation is
 * exact by its positions; other threads of the two go by the patient's latest message.
 */
export const notedNow = (ctx: Ctx) => ctx.tx.sql`
  coalesce((select c.last_position from conversations c where c.id = ${targetConversation(ctx)}), 0) as noted_position,
  coalesce((select m.id from messages m where m.sender_id = s.recipient_id and m.broadcast_id is null and m.position is not null
    order by m.id desc limit 1), 0)
    as noted_message_id`;

/** The conversation in which a row `s` will stand, if there is one yet. */
export const targetConversation = (ctx: Ctx) => ctx.tx.sql`
  coalesce(s.conversation_id, (select d.id from conversations d
    where not s.is_new_thread and d.direct_key = 'direct:' || least(s.sender_id, s.recipient_id) || ':' || greatest(s.sender_id, s.recipient_id)))`;

/** Whether the recipient of a row `s` wrote to its sender since that was noted, in this conversation or another of the two. */
export const hasWrittenSince = (ctx: Ctx) => ctx.tx.sql`(
  exists (select 1 from messages m where m.conversation_id = ${targetConversation(ctx)} and m.position > s.noted_position
    and m.sender_id = s.recipient_id)
  or exists (select 1 from messages m join conversation_participants p on p.conversation_id = m.conversation_id
    where m.sender_id = s.recipient_id and m.broadcast_id is null and m.id > s.noted_message_id and m.position is not null
      and p.user_id = s.sender_id))`;
