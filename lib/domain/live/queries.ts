import type { Tx } from '@/db/client';
import { clusterId, decodeLiveCursor, encodeLiveCursor, type LiveCursor } from '@/lib/domain/live/cursor';
import {
  EVENT_KEEP_MS,
  EVENTS_MAX,
  type LiveEvent,
  type LiveKind,
  type PollAnswer,
} from '@/lib/domain/live/schema';
import type { Ctx } from '@/lib/platform/context';

export interface EventRow {
  id: number;
  person_id: number;
  kind: LiveKind;
  ids: Record<string, unknown>;
}

/** Events for the caller since a cursor; without one just the present position. The same rows that a stream carries. */
export async function eventsSince(ctx: Ctx, given?: string): Promise<PollAnswer> {
  const cluster = await clusterId();
  const cursor = given === undefined ? null : decodeLiveCursor(given);
  if (!cursor || isForeign(cursor, cluster, ctx.now)) return startAnew(ctx, cluster, cursor !== null);
  const rows = await ctx.tx.sql<(EventRow & { snapshot: string })[]>`
    select now.snapshot, e.id, e.person_id, e.kind, e.ids
    from (select pg_current_snapshot()::text as snapshot) now
    left join lateral (
      select id, person_id, kind, ids from live_events
      where person_id = ${ctx.actor.id} and xid >= pg_snapshot_xmin(${cursor.snapshot}::pg_snapshot)
        and not pg_visible_in_snapshot(xid, ${cursor.snapshot}::pg_snapshot)
      order by id limit ${EVENTS_MAX + 1}
    ) e on true`;
  const events = rows.filter((row) => row.id !== null);
  if (events.length > EVENTS_MAX) return startAnew(ctx, cluster, true);
  // Nothing new keeps the cursor, so that the answer equals the last one and its ETag matches.
  const isStale = ctx.now.getTime() - cursor.at > EVENT_KEEP_MS / 24;
  if (events.length === 0 && !isStale) return { events: [], cursor: given! };
  return {
    events: events.map(toEvent),
    cursor: encodeLiveCursor({ clusterId: cluster, snapshot: rows[0]!.snapshot, at: ctx.now.getTime() }),
  };
}

async function startAnew(ctx: Ctx, cluster: string, isReset: boolean): Promise<PollAnswer> {
  const snapshot = await currentSnapshot(ctx.tx);
  const cursor = encodeLiveCursor({ clusterId: cluster, snapshot, at: ctx.now.getTime() });
  return isReset ? { events: [], cursor, reset: true } : { events: [], cursor };
}

/** Too old, from another database, or from before this one was restored. */
export function isForeign(cursor: LiveCursor, cluster: string, now: Date): boolean {
  return cursor.clusterId !== cluster || now.getTime() - cursor.at > EVENT_KEEP_MS;
}

/** The present position in the event log. */
export async function currentSnapshot(tx: Tx): Promise<string> {
  const [row] = await tx.sql<{ snapshot: string }[]>`select pg_current_snapshot()::text as snapshot`;
  return row!.snapshot;
}

/** Everything new for everybody since a snapshot, with the snapshot of this same statement. One query per process and wake. */
export async function allEventsSince(
  tx: Tx,
  snapshot: string,
): Promise<{ rows: EventRow[]; snapshot: string }> {
  const rows = await tx.sql<(EventRow & { snapshot: string })[]>`
    select now.snapshot, e.id, e.person_id, e.kind, e.ids
    from (select pg_current_snapshot()::text as snapshot) now
    left join lateral (
      select id, person_id, kind, ids from live_events
      where xid >= pg_snapshot_xmin(${snapshot}::pg_snapshot) and not pg_visible_in_snapshot(xid, ${snapshot}::pg_snapshot)
      order by id
    ) e on true`;
  return { rows: rows.filter((row) => row.id !== null), snapshot: rows[0]!.snapshot };
}

/** The wire form of a row. */
export const toEvent = (row: EventRow): LiveEvent => ({ id: String(row.id), event: row.kind, data: row.ids });
