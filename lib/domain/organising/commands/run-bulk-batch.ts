import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { isClinical } from '@/lib/domain/identity/schema';
import { hintLive } from '@/lib/domain/live/wake';
import { type Batch, effectOf } from '@/lib/domain/organising/bulk-effects';
import { holdOwn } from '@/lib/domain/organising/kept';
import { type BulkAction, keptTarget } from '@/lib/domain/organising/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/** Conversations in one transaction; fewer where each of their messages gets a mark. */
const BATCH_MAX = 500;
const DELETE_BATCH_MAX = 100;

export interface BulkRow {
  id: number;
  action: BulkAction;
  argument: { label?: number; folder?: number };
  status: string;
  finishedAt: Date | null;
}

/**
 * Do the next conversations of one's own bulk act. Effects and marks commit together, so a crash repeats or skips none. What the
 * person can no longer see fails by itself. Recorded with its beginning.
 */
export const runBulkBatch = command({
  name: 'conversation.bulk-batch',
  input: keptTarget,
  audit: 'none',
  run: async (ctx, { id }): Promise<{ isFinished: boolean }> => {
    const bulk = await lockBulk(ctx, id);
    if (bulk.status !== 'queued' && bulk.status !== 'running') return { isFinished: true };
    const ids = await nextItems(ctx, bulk);
    if (ids.length === 0) {
      await ctx.tx.sql`update bulk_actions set status = 'done', finished_at = ${ctx.now} where id = ${id}`;
      return { isFinished: true };
    }
    const seen = (await holdsArgument(ctx, bulk)) ? await lockSeats(ctx, ids) : [];
    await failUnseen(ctx, id, ids, seen);
    const kept = await withoutUrgent(ctx, bulk, seen);
    const batch: Batch = { bulkId: id, ids: kept, argument: bulk.argument };
    if (kept.length > 0) await effectOf(bulk.action)(ctx, batch);
    await ctx.tx.sql`update bulk_actions set status = 'running' where id = ${id}`;
    ctx.command?.afterCommit.push(hintLive);
    return { isFinished: false };
  },
});

/** Held first and until the end: one batch of an act at a time, and an undo comes before or after it. Throws not_found. */
export async function lockBulk(ctx: Ctx, id: number): Promise<BulkRow> {
  const [row] = await ctx.tx.sql<BulkRow[]>`
    select id, action, argument, status, finished_at as "finishedAt" from bulk_actions
    where id = ${id} and user_id = ${ctx.actor.id} for no key update`;
  if (!row) throw notFound();
  return row;
}

async function nextItems(ctx: Ctx, { id, action }: BulkRow): Promise<number[]> {
  const rows = await ctx.tx.sql<{ conversationId: number }[]>`
    select conversation_id as "conversationId" from bulk_action_items
    where bulk_action_id = ${id} and status = 'pending' order by conversation_id
    limit ${action === 'delete' ? DELETE_BATCH_MAX : BATCH_MAX}`;
  return rows.map((row) => row.conversationId);
}

/** False when the label or folder was removed meanwhile. */
async function holdsArgument(ctx: Ctx, { argument }: BulkRow): Promise<boolean> {
  try {
    await holdOwn(ctx, 'labels', argument.label ? [argument.label] : []);
    await holdOwn(ctx, 'folders', argument.folder ? [argument.folder] : []);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return false;
    throw error;
  }
}

/** In the order of every other statement that holds several seats, and before anything is counted (see lockSeat). */
async function lockSeats(ctx: Ctx, ids: number[]): Promise<number[]> {
  const { sql } = ctx.tx;
  const rows = await sql<{ conversationId: number }[]>`
    select p.conversation_id as "conversationId" from conversation_participants p
    where p.conversation_id = any(${ids}::bigint[]) and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}
    order by p.conversation_id, p.user_id for no key update`;
  return rows.map((row) => row.conversationId);
}

/** Acts that would put a conversation away. */
const PUTS_AWAY: readonly BulkAction[] = ['done', 'archive', 'delete'];

/** What holds a high alert that nobody acknowledged is put away by hand only, one at a time (K9). */
async function withoutUrgent(ctx: Ctx, { id, action }: BulkRow, ids: number[]): Promise<number[]> {
  if (!isClinical(ctx.actor.role) || !PUTS_AWAY.includes(action)) return ids;
  const rows = await ctx.tx.sql<{ conversationId: number }[]>`
    select distinct conversation_id as "conversationId" from risk_alerts
    where conversation_id = any(${ids}::bigint[]) and state = 'open' and grade in ('high', 'critical')`;
  const urgent = new Set(rows.map(({ conversationId }) => conversationId));
  if (urgent.size === 0) return ids;
  await ctx.tx.sql`update bulk_action_items set status = 'failed', reason = 'alert'
    where bulk_action_id = ${id} and conversation_id = any(${[...urgent]}::bigint[])`;
  return ids.filter((one) => !urgent.has(one));
}

async function failUnseen(ctx: Ctx, id: number, ids: number[], seen: number[]): Promise<void> {
  const isSeen = new Set(seen);
  const unseen = ids.filter((one) => !isSeen.has(one));
  if (unseen.length === 0) return;
  await ctx.tx.sql`update bulk_action_items set status = 'failed', reason = 'not_found'
    where bulk_action_id = ${id} and conversation_id = any(${unseen}::bigint[])`;
}
