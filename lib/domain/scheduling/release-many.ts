import { copyKept } from '@/lib/domain/attachments/enclose';
import { splitBatch } from '@/lib/domain/bulk/batch-rows';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { assertMayAnnounce } from '@/lib/domain/messages/announcements';
import { isInScope } from '@/lib/domain/scheduling/audience';
import { insertMany, startMany, writtenSince } from '@/lib/domain/scheduling/many-rows';
import { insertOccurrence } from '@/lib/domain/scheduling/next-occurrence';
import type { Occurrence } from '@/lib/domain/scheduling/occurrences';
import { fail, pause, type Release, type Sent, settle, tellSender } from '@/lib/domain/scheduling/outcome';
import { Erased, NobodyLeft, refusalOf } from '@/lib/domain/scheduling/refusals';
import { type ScheduledRow, wordsOf } from '@/lib/domain/scheduling/scheduled-rows';
import { recordAudit } from '@/lib/platform/audit';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

/**
 * Let a due message to many go, in the transaction that holds its row. Its sender is judged anew here, and each copy once more when
 * the worker writes it: whoever is out of reach by then is left out, and the sender is told. Patients who wrote since a bulk message
 * was scheduled are taken out into one of their own, about which its sender is asked; announcements take no replies and go to all.
 */
export async function releaseManyDue(
  ctx: Ctx,
  row: ScheduledRow,
  { next, delayedFrom }: { next: Occurrence | null; delayedFrom: Date | undefined },
): Promise<Release> {
  const refusal = await assertReachable(ctx, row).catch(refusalOf);
  if (refusal) return fail(ctx, row, refusal, null);
  const written = row.kind === 'bulk' ? await writtenSince(ctx, row) : [];
  if (written.length > 0 && written.length === (await sizeOf(ctx, row))) return pause(ctx, row);
  // Before the split: those who are asked about stay in the repeat.
  if (next) await insertOccurrence(ctx, row, next);
  if (written.length > 0) await askAbout(ctx, row, written);
  await start(ctx, row, delayedFrom);
  await recordAudit(ctx, {
    action: 'schedule.release',
    objectType: row.kind,
    objectId: row.batchId ?? row.broadcastId,
    details: { scheduledId: row.id, isDelayed: delayedFrom !== undefined, askedAbout: written.length },
  });
  return SENT;
}

/** Let one go because its sender says so, whatever its time and whoever has written. Throws what a send to many throws. */
export async function releaseManyNow(ctx: Ctx, row: ScheduledRow, next: Occurrence | null): Promise<Sent> {
  await assertReachable(ctx, row);
  if (next) await insertOccurrence(ctx, row, next);
  await start(ctx, row, undefined);
  return SENT;
}

const SENT: Sent = { outcome: 'sent', messageId: null, conversationId: null };

async function start(ctx: Ctx, row: ScheduledRow, delayedFrom: Date | undefined): Promise<void> {
  await startMany(ctx, row, delayedFrom);
  await settle(ctx, row, { status: 'sent', reason: null, messageId: null });
}

async function assertReachable(ctx: Ctx, row: ScheduledRow): Promise<void> {
  await assertMayAnnounce(ctx);
  if (row.kind === 'bulk') requireRole(ctx, CLINICAL_ROLES);
  if (!(await wordsOf(ctx, row))) throw new Erased();
  const { sql } = ctx.tx;
  const recipients =
    row.kind === 'bulk'
      ? sql`bulk_recipients r where r.batch_id = ${row.batchId}`
      : sql`broadcast_recipients r where r.broadcast_id = ${row.broadcastId}`;
  const [anyone] = await sql`
    select 1 from users u where u.status = 'active' and ${isInScope(ctx)} and u.id in (select r.user_id from ${recipients}) limit 1`;
  if (!anyone) throw new NobodyLeft();
}

async function sizeOf(ctx: Ctx, row: ScheduledRow): Promise<number> {
  const [found] = await ctx.tx.sql<{ count: number }[]>`
    select count(*)::int as count from bulk_recipients where batch_id = ${row.batchId}`;
  return found!.count;
}

async function askAbout(ctx: Ctx, row: ScheduledRow, personIds: number[]): Promise<void> {
  const words = (await wordsOf(ctx, row))!;
  const id = await splitBatch(ctx, row.batchId!, {
    source: { subject: words.subject, content: words.content, format: row.format },
    cohortId: null,
    personIds,
    status: 'scheduled',
  });
  await copyKept(ctx, { bulkId: row.batchId! }, { bulkId: id });
  const scheduledId = await insertMany(ctx, {
    batch: { kind: 'bulk', id },
    words,
    format: row.format,
    isUrgent: false,
    scheduledFor: row.scheduledFor,
    occurrence: row.occurrence,
    series: { timeZone: row.timeZone, repeatRule: null, repeatStart: null, seriesRef: null },
    isPaused: true,
  });
  await tellSender(ctx, { id: scheduledId, senderId: row.senderId });
}
