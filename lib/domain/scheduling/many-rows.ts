import { randomUUID } from 'node:crypto';
import { insertBatch, rewordBatch, startBatch } from '@/lib/domain/bulk/batch-rows';
import { sealBody } from '@/lib/domain/conversations/content';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { cohortMemberIds } from '@/lib/domain/groups/queries';
import { toBody } from '@/lib/domain/messages/rich-text';
import { type Audience, isInScope } from '@/lib/domain/scheduling/audience';
import { insertBroadcast, rewordBroadcast, startBroadcast } from '@/lib/domain/scheduling/broadcast-rows';
import { SCHEDULED_TABLE, type ScheduledRow } from '@/lib/domain/scheduling/scheduled-rows';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';

/** The batch that a scheduled message to many starts. */
export interface BatchRef {
  kind: 'bulk' | 'broadcast';
  id: number;
}

type Series = Pick<ScheduledRow, 'timeZone' | 'repeatRule' | 'repeatStart'> & {
  /** Null begins one. */
  seriesRef: string | null;
};

export interface NewMany {
  batch: BatchRef;
  /** As they were typed. */
  words: MessageBody;
  format: ScheduledRow['format'];
  isUrgent: boolean;
  scheduledFor: Date;
  occurrence: string;
  series: Series;
  /** It waits for its sender from the beginning. */
  isPaused?: boolean;
}

/** One scheduled message to many, which waits with its batch. Answers its id. */
export async function insertMany(ctx: Ctx, one: NewMany): Promise<number> {
  const ref = randomUUID();
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const { batch, series } = one;
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    insert into scheduled_messages (ref, sender_id, kind, batch_id, broadcast_id, is_urgent, ciphertext, data_key_id, format,
      scheduled_for, release_at, time_zone, series_ref, occurrence, repeat_rule, repeat_start, status, reason, created_at, settled_at,
      noted_message_id, noted_at)
    values (${ref}, ${ctx.actor.id}, ${batch.kind}, ${batch.kind === 'bulk' ? batch.id : null},
      ${batch.kind === 'broadcast' ? batch.id : null}, ${one.isUrgent}, ${sealBody(one.words, key, ref, SCHEDULED_TABLE)}, ${key.id},
      ${one.format}, ${one.scheduledFor}, ${one.scheduledFor}, ${series.timeZone}, ${series.seriesRef ?? ref}, ${one.occurrence},
      ${series.repeatRule}, ${series.repeatStart}, ${one.isPaused ? 'paused' : 'scheduled'}, ${one.isPaused ? 'patient_wrote' : null},
      ${ctx.now}, ${one.isPaused ? ctx.now : null}, ${latestMessage(ctx)}, ${ctx.now})
    returning id`;
  return row!.id;
}

/** Messages up to this one were there; those held for their undo time are released with older numbers. */
const latestMessage = ({ tx: { sql } }: Ctx) => sql`coalesce(
  (select min(id) - 1 from messages where status = 'queued'), (select max(id) from messages), 0)`;

/** The sender has seen to it: what patients wrote until now no longer makes it wait. */
export async function noteManyAgain(ctx: Ctx, row: ScheduledRow): Promise<void> {
  await ctx.tx
    .sql`update scheduled_messages set noted_message_id = ${latestMessage(ctx)}, noted_at = ${ctx.now}
    where id = ${row.id}`;
}

/** Patients of a bulk message who wrote to its sender since it was scheduled. */
export async function writtenSince(ctx: Ctx, row: ScheduledRow): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select r.user_id as id from bulk_recipients r where r.batch_id = ${row.batchId} and exists (
      select 1 from messages m join conversation_participants p on p.conversation_id = m.conversation_id and p.user_id = ${row.senderId}
      where m.sender_id = r.user_id and m.id > ${row.notedMessageId} and m.sent_at > ${row.notedAt} and m.position is not null
        and m.broadcast_id is null)`;
  return rows.map(({ id }) => id);
}

/** The batch of the next occurrence: to those whom its cohort or its audience holds now. */
export async function nextBatch(ctx: Ctx, row: ScheduledRow, words: MessageBody): Promise<BatchRef> {
  if (row.kind === 'broadcast') {
    const [before] = await ctx.tx.sql<{ audience: Audience }[]>`
      select audience from broadcasts where id = ${row.broadcastId}`;
    const body = await toBody({ ...words, format: row.format });
    const { broadcastId } = await insertBroadcast(ctx, before!.audience, {
      body,
      isUrgent: row.isUrgent,
      status: 'scheduled',
    });
    return { kind: 'broadcast', id: broadcastId };
  }
  const [before] = await ctx.tx.sql<{ cohortId: number | null }[]>`
    select group_id as "cohortId" from bulk_batches where id = ${row.batchId}`;
  const id = await insertBatch(ctx, {
    source: { subject: words.subject, content: words.content, format: row.format },
    cohortId: before!.cohortId,
    personIds: await nextRecipients(ctx, row, before!.cohortId),
    status: 'scheduled',
  });
  return { kind: 'bulk', id };
}

/** When nobody is left all stay, so that the next time tells the sender rather than the repeat ending without a word. */
async function nextRecipients(ctx: Ctx, row: ScheduledRow, cohortId: number | null): Promise<number[]> {
  const inCohort = cohortId === null ? [] : await cohortMemberIds(ctx, cohortId).catch(noneIfGone);
  if (inCohort.length > 0) return inCohort;
  const rows = await ctx.tx.sql<{ id: number; isReachable: boolean }[]>`
    select u.id, u.status = 'active' and ${isInScope(ctx)} as "isReachable"
    from bulk_recipients r join users u on u.id = r.user_id where r.batch_id = ${row.batchId}`;
  const reachable = rows.filter((one) => one.isReachable);
  return (reachable.length > 0 ? reachable : rows).map(({ id }) => id);
}

function noneIfGone(error: unknown): number[] {
  if (error instanceof AppError && error.code === 'not_found') return [];
  throw error;
}

/** Put changed words into the batch that waits. Throws invalid_request: an announcement has a subject. */
export async function rewordMany(
  ctx: Ctx,
  row: ScheduledRow,
  { words, format, isUrgent }: { words: MessageBody; format: ScheduledRow['format']; isUrgent: boolean },
): Promise<void> {
  if (row.kind === 'bulk')
    return rewordBatch(ctx, row.batchId!, { subject: words.subject, content: words.content, format });
  if (!words.subject)
    throw new AppError('invalid_request', 'An announcement needs a subject.', {
      fields: [{ path: 'subject', message: 'Write a subject.' }],
    });
  await rewordBroadcast(ctx, row.broadcastId!, { body: await toBody({ ...words, format }), isUrgent });
}

/** Hand its batch to the worker. */
export async function startMany(ctx: Ctx, row: ScheduledRow, delayedFrom: Date | undefined): Promise<void> {
  if (row.kind === 'bulk') await startBatch(ctx, row.batchId!, delayedFrom);
  else await startBroadcast(ctx, row.broadcastId!, delayedFrom);
}

/** What was called off with its scheduled messages does not begin any more. */
export async function stopManyOf(ctx: Ctx, scheduledIds: number[]): Promise<void> {
  const { sql } = ctx.tx;
  await sql`update bulk_batches b set status = 'stopped', finished_at = ${ctx.now} from scheduled_messages s
    where s.id = any(${scheduledIds}::bigint[]) and b.id = s.batch_id and b.status = 'scheduled'`;
  await sql`update broadcasts b set status = 'stopped', finished_at = ${ctx.now} from scheduled_messages s
    where s.id = any(${scheduledIds}::bigint[]) and b.id = s.broadcast_id and b.status = 'scheduled'`;
}

/** A cancel was taken back. */
export async function reopenMany(ctx: Ctx, row: ScheduledRow): Promise<void> {
  const { sql } = ctx.tx;
  await sql`update bulk_batches set status = 'scheduled', finished_at = null
    where id = ${row.batchId} and status = 'stopped' and started_at is null`;
  await sql`update broadcasts set status = 'scheduled', finished_at = null
    where id = ${row.broadcastId} and status = 'stopped' and started_at is null`;
}
