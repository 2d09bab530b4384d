import { appendLiveEvents } from '@/lib/domain/live/append';
import { insertOccurrence } from '@/lib/domain/scheduling/next-occurrence';
import type { Occurrence } from '@/lib/domain/scheduling/occurrences';
import type { ScheduledRow } from '@/lib/domain/scheduling/scheduled-rows';
import type { ScheduledReason } from '@/lib/domain/scheduling/scheduled-schema';
import { recordAudit } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';

/** A message that went, by its ids; of one to many there is none, since its copies follow. */
export type Sent = { outcome: 'sent'; messageId: number | null; conversationId: number | null };
export type Release = Sent | { outcome: 'failed' | 'paused'; reason: ScheduledReason };

/** It does not go, and its sender hears why. A repeat goes on with `next`. */
export async function fail(
  ctx: Ctx,
  row: ScheduledRow,
  reason: ScheduledReason,
  next: Occurrence | null,
): Promise<Release> {
  await settle(ctx, row, { status: 'failed', reason, messageId: null });
  if (next) await insertOccurrence(ctx, row, next);
  await noteOutcome(ctx, row, reason);
  return { outcome: 'failed', reason };
}

/** It waits for its sender. */
export async function pause(ctx: Ctx, row: ScheduledRow): Promise<Release> {
  await settle(ctx, row, { status: 'paused', reason: 'patient_wrote', messageId: null });
  await noteOutcome(ctx, row, 'patient_wrote');
  return { outcome: 'paused', reason: 'patient_wrote' };
}

export const noteOutcome = (ctx: Ctx, row: ScheduledRow, reason: ScheduledReason) =>
  recordAudit(ctx, {
    action: 'schedule.release',
    outcome: 'failed',
    subjectId: row.recipientId,
    objectType: 'scheduled_message',
    objectId: row.id,
    details: { reason },
  });

/** Note what became of a row, and tell its sender's devices. */
export async function settle(
  ctx: Ctx,
  row: Pick<ScheduledRow, 'id' | 'senderId'>,
  end: { status: 'sent' | 'failed' | 'paused'; reason: ScheduledReason | null; messageId: number | null },
): Promise<void> {
  await ctx.tx
    .sql`update scheduled_messages set status = ${end.status}, reason = ${end.reason}, message_id = ${end.messageId},
    settled_at = ${ctx.now} where id = ${row.id}`;
  await tellSender(ctx, row);
}

/** A scheduled message of this person changed. */
export const tellSender = (ctx: Ctx, row: Pick<ScheduledRow, 'id' | 'senderId'>) =>
  appendLiveEvents(ctx, [{ personId: row.senderId, kind: 'notification', ids: { scheduledId: row.id } }]);
