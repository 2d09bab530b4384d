import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListState } from '@/lib/client/list-state';
import { keys } from '@/lib/client/messaging-cache';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Folder, ThreadHead, ThreadPage, UnreadCounts } from '@/lib/client/messaging-types';
import { threadOf, withInitial } from '@/lib/client/thread-state';

/** A folder's conversations, newest first, kept fresh by live events. `initial` is what the server rendered. */
export function useConversations(folder: Folder, initial?: ListState) {
  const { cache } = useMessaging().client;
  const query = useQuery({
    queryKey: keys.list(folder),
    queryFn: () => cache.fetchList(folder),
    initialData: initial,
  });
  const more = useLoader(useCallback(() => cache.fetchMore(folder), [cache, folder]));
  return { ...query, more, hasMore: Boolean(query.data?.nextCursor) };
}

/** A conversation's loaded messages. `initial`, the page that the server rendered, joins what is already known. */
export function useThread(id: number, initial?: ThreadPage) {
  const { cache } = useMessaging().client;
  const query = useQuery({
    queryKey: keys.thread(id),
    queryFn: () => cache.fetchThread(id),
    initialData: () => (initial ? threadOf(initial) : undefined),
  });
  useEffect(() => {
    if (initial) cache.client.setQueryData(keys.thread(id), withInitial(cache.thread(id), initial));
  }, [cache, id, initial]);
  const older = useLoader(useCallback(() => cache.fetchOlder(id), [cache, id]));
  return { ...query, older, hasOlder: Boolean(query.data?.olderCursor) };
}

/** The thread's head: who, own state, whether one may write. */
export function useThreadHead(id: number, initial?: ThreadHead) {
  const queryClient = useQueryClient();
  const first = useRef(initial);
  useEffect(() => {
    // The first one is in use already; one that comes later was rendered anew and is the truth.
    if (initial && initial !== first.current) queryClient.setQueryData(keys.head(id), initial);
  }, [queryClient, id, initial]);
  return useQuery({
    queryKey: keys.head(id),
    queryFn: ({ signal }) => calls.threadHead(id, { signal }),
    initialData: initial,
  });
}

/** Unread messages of the person over all conversations. */
export function useUnreadCount(initial?: UnreadCounts): number {
  const { data } = useQuery({
    queryKey: keys.unread,
    queryFn: ({ signal }) => calls.unreadCounts({ signal }),
    initialData: initial,
  });
  return data?.unreadCount ?? 0;
}

/** Loading of a further page: at most one at a time; a failure is shown where the page would have been. */
function useLoader(load: () => Promise<void>) {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const run = useCallback(async () => {
    setState('loading');
    try {
      await load();
      setState('idle');
    } catch {
      setState('failed');
    }
  }, [load]);
  return { run, isLoading: state === 'loading', hasFailed: state === 'failed' };
}
