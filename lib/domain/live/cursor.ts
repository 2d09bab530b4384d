import { pool } from '@/db/client';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { singleton } from '@/lib/platform/process';

/**
 * A position in the event log is a `pg_snapshot`, not an id: ids do not follow commit order, and a bound by xmin would stall
 * behind any open transaction of the cluster.
 */
export interface LiveCursor {
  clusterId: string;
  snapshot: string;
  /** Milliseconds since the epoch. */
  at: number;
}

export const encodeLiveCursor = (cursor: LiveCursor) =>
  encodeCursor('live', [cursor.clusterId, cursor.snapshot, cursor.at]);

/** Throws invalid_request for a cursor that was not made here. */
export function decodeLiveCursor(text: string): LiveCursor {
  const [clusterId, snapshot, at] = decodeCursor('live', text);
  return { clusterId: String(clusterId), snapshot: String(snapshot), at: Number(at) };
}

/** Identity of the database, read once per process. */
export function clusterId(): Promise<string> {
  const held = singleton('cluster-id', () => ({ value: undefined as Promise<string> | undefined }));
  held.value ??= readClusterId().catch((error) => {
    held.value = undefined;
    throw error;
  });
  return held.value;
}

async function readClusterId(): Promise<string> {
  const [row] = await pool().sql<{ cluster_id: string }[]>`select cluster_id from installation`;
  return row!.cluster_id;
}
