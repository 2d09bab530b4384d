import type { z } from 'zod';
import { canCancel, canRetry, isAlarming } from '@/lib/domain/queue/policy';
import {
  type QueueCounts,
  type QueuePage,
  type queueInput,
  WORK_MAX,
  WORK_STATES,
  type WorkFilter,
  type WorkItem,
} from '@/lib/domain/queue/schema';
import { openWork, type WorkRow } from '@/lib/domain/queue/work-rows';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

const HOUR_MS = 60 * 60 * 1000;

interface ListedRow extends WorkRow {
  username: string | null;
  displayName: string | null;
}

/** Work that is not done, newest first, with how much there is in each state. Metadata only. Throws forbidden. */
export async function queue(
  ctx: Ctx,
  { cursor, limit, ...filter }: z.output<typeof queueInput>,
): Promise<QueuePage> {
  requireRole(ctx, ['developer', 'admin']);
  const { sql } = ctx.tx;
  const [at, key] = cursor ? decodeCursor('queue', cursor) : [];
  const [rows, counts] = await Promise.all([
    sql<ListedRow[]>`
      select w.*, u.username, u.display_name as "displayName" from (${openWork(ctx)}) w left join users u on u.id = w."personId"
      where ${fits(ctx, filter)}
        ${cursor ? sql`and (date_trunc('milliseconds', w."createdAt"), w.kind || ':' || w.id) < (${new Date(Number(at))}, ${String(key)})` : sql``}
      order by date_trunc('milliseconds', w."createdAt") desc, w.kind || ':' || w.id desc limit ${limit + 1}`,
    countWork(ctx),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    work: page.map(toItem),
    counts,
    nextCursor:
      rows.length > limit && last ? encodeCursor('queue', [last.createdAt.getTime(), keyOf(last)]) : null,
  };
}

/** How much open work there is, by state. For the console, the alarm and the metrics. */
export async function countWork(ctx: Ctx): Promise<QueueCounts> {
  const [row] = await ctx.tx.sql<Omit<QueueCounts, 'isAlarming'>[]>`
    select count(*) filter (where state = 'pending')::int as pending, count(*) filter (where state = 'running')::int as running,
      count(*) filter (where state = 'scheduled')::int as scheduled, count(*) filter (where state = 'failed')::int as failed,
      count(*) filter (where state = 'dead')::int as dead,
      count(*) filter (where state in ('failed', 'dead') and since > ${new Date(ctx.now.getTime() - HOUR_MS)})::int as "failedLately"
    from (${openWork(ctx)}) w`;
  return { ...row!, isAlarming: isAlarming(row!) };
}

/** Keys of all work that fits, for an act on many. */
export async function keysOf(ctx: Ctx, filter: WorkFilter): Promise<string[]> {
  const rows = await ctx.tx.sql<{ key: string }[]>`
    select w.kind || ':' || w.id as key from (${openWork(ctx)}) w where ${fits(ctx, filter)} order by 1 limit ${WORK_MAX}`;
  return rows.map(({ key }) => key);
}

const fits = ({ tx: { sql } }: Ctx, { state, kind }: WorkFilter) =>
  sql`w.state = any(${state ? [state] : [...WORK_STATES]}::text[]) ${kind ? sql`and w.kind = ${kind}` : sql``}`;

const keyOf = ({ kind, id }: WorkRow) => `${kind}:${id}`;

function toItem(row: ListedRow): WorkItem {
  const { kind, state, what, attempts, reason, createdAt, dueAt, total, username, displayName } = row;
  return {
    ...{ key: keyOf(row), kind, state, what, attempts, reason, createdAt, dueAt, total },
    person: username === null ? null : { username, displayName: displayName! },
    canRetry: canRetry(state),
    canCancel: canCancel(kind, state),
  };
}
