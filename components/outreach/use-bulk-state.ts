'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type BulkState, bulkState, stopBulk } from '@/lib/client/bulk-calls';
import { isMoving } from './batch-status';

const POLL_MS = 1_000;

/** A batch as it stands, asked for each second while it is being sent and the page is in sight. */
export function useBulkState(initial: BulkState) {
  const queryKey = ['bulk', initial.batchId];
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => bulkState(initial.batchId, signal),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? POLL_MS : false),
  });
  const stop = async () => {
    queries.setQueryData(queryKey, await stopBulk(initial.batchId));
  };
  return { state: data, stop };
}
