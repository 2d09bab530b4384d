import { keptWith } from '@/lib/domain/attachments/enclose';
import { openBody } from '@/lib/domain/conversations/content';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import {
  type Announcement,
  prepareAnnouncements,
  type RefusedCopy,
} from '@/lib/domain/messages/announcements';
import { commitMessages } from '@/lib/domain/messages/commit';
import type { PreparedMessage } from '@/lib/domain/messages/prepare';
import { broadcastTarget } from '@/lib/domain/scheduling/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError, notFound } from '@/lib/platform/errors';

/** Copies in one transaction. */
const BATCH_MAX = 500;
/** Ciphertext in one statement; long words make smaller batches. */
const BATCH_BYTES = 4 * 1024 * 1024;

interface BroadcastRow {
  id: number;
  ref: string;
  status: string;
  isUrgent: boolean;
  ciphertext: Buffer;
  dataKeyId: number;
  delayedFrom: Date | null;
}

/**
 * Send the next copies of one's own broadcast, in the order of the recipients' ids, through the pipeline of every send. Copies and
 * marks commit together, so a crash repeats or skips nobody. A sender who may no longer announce ends it as failed.
 */
export const deliverBatch = command({
  name: 'broadcast.deliver',
  input: broadcastTarget,
  audit: (_ctx, { id }) => ({ objectType: 'broadcast', objectId: id }),
  run: async (ctx, { id }): Promise<{ isFinished: boolean }> => {
    const broadcast = await lockBroadcast(ctx, id);
    if (broadcast.status !== 'queued' && broadcast.status !== 'running') return { isFinished: true };
    const size = Math.max(1, Math.min(BATCH_MAX, Math.floor(BATCH_BYTES / broadcast.ciphertext.length)));
    const personIds = await nextRecipients(ctx, id, size);
    if (personIds.length === 0) {
      await setStatus(ctx, id, 'done');
      await appendLiveEvents(ctx, [
        { personId: ctx.actor.id, kind: 'notification', ids: { broadcastId: id } },
      ]);
      return { isFinished: true };
    }
    const body = await bodyOf(ctx, broadcast);
    const reason = body ? await deliver(ctx, { ...announcementOf(broadcast), body }, personIds) : 'erased';
    if (reason) await failRest(ctx, id, reason);
    else await setStatus(ctx, id, 'running');
    return { isFinished: reason !== null };
  },
});

/** Held first and until the end, so that one batch of a broadcast runs at a time and a stop comes before or after it. */
async function lockBroadcast(ctx: Ctx, id: number): Promise<BroadcastRow> {
  const [row] = await ctx.tx.sql<BroadcastRow[]>`
    select id, ref, status, is_urgent as "isUrgent", ciphertext, data_key_id as "dataKeyId",
      delayed_from as "delayedFrom"
    from broadcasts where id = ${id} and sender_id = ${ctx.actor.id} for no key update`;
  if (!row) throw notFound();
  return row;
}

async function nextRecipients(ctx: Ctx, id: number, limit: number): Promise<number[]> {
  const rows = await ctx.tx.sql<{ userId: number }[]>`
    select user_id as "userId" from broadcast_recipients
    where broadcast_id = ${id} and status = 'pending' order by user_id limit ${limit}`;
  return rows.map((row) => row.userId);
}

const announcementOf = ({ id, ref, isUrgent, delayedFrom }: BroadcastRow) => ({
  broadcastId: id,
  ref,
  isUrgent,
  delayedFrom: delayedFrom ?? undefined,
});

async function bodyOf(ctx: Ctx, broadcast: BroadcastRow): Promise<MessageBody | null> {
  return openBody(broadcast, await dataKeys(ctx.tx, [broadcast.dataKeyId]), 'broadcasts');
}

/** Null when it was sent; otherwise why this sender may not send any more. */
async function deliver(ctx: Ctx, announcement: Announcement, personIds: number[]): Promise<string | null> {
  const enclosures = await keptWith(ctx, { broadcastId: announcement.broadcastId }, { isCopy: true });
  const decided = await prepareAnnouncements(ctx, { ...announcement, enclosures }, personIds).catch(
    refusalOfSender,
  );
  if (typeof decided === 'string') return decided;
  await commitMessages(ctx, decided.prepared);
  await markCopies(ctx, announcement.broadcastId, decided);
  return null;
}

function refusalOfSender(error: unknown): string {
  if (error instanceof AppError && (error.code === 'forbidden' || error.code === 'suspended'))
    return error.code;
  throw error;
}

async function markCopies(
  ctx: Ctx,
  id: number,
  { prepared, refused }: { prepared: PreparedMessage[]; refused: RefusedCopy[] },
): Promise<void> {
  const marks = [
    ...prepared.map((one) => ({ personId: one.subjectId, messageId: one.messageId, reason: null })),
    ...refused.map((one) => ({ personId: one.personId, messageId: null, reason: one.reason })),
  ];
  await ctx.tx.sql`
    update broadcast_recipients r set status = case when m.message_id is null then 'failed' else 'sent' end,
      message_id = m.message_id, reason = m.reason
    from unnest(${marks.map((m) => m.personId)}::bigint[], ${marks.map((m) => m.messageId)}::bigint[],
      ${marks.map((m) => m.reason)}::text[]) as m (user_id, message_id, reason)
    where r.broadcast_id = ${id} and r.user_id = m.user_id`;
}

async function failRest(ctx: Ctx, id: number, reason: string): Promise<void> {
  await ctx.tx.sql`update broadcast_recipients set status = 'failed', reason = ${reason}
    where broadcast_id = ${id} and status = 'pending'`;
  await setStatus(ctx, id, 'failed');
}

async function setStatus(ctx: Ctx, id: number, status: 'running' | 'done' | 'failed'): Promise<void> {
  const finishedAt = status === 'running' ? null : ctx.now;
  await ctx.tx.sql`update broadcasts set status = ${status}, started_at = coalesce(started_at, ${ctx.now}),
      finished_at = ${finishedAt} where id = ${id}`;
}
