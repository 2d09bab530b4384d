import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keys } from '@/lib/client/cache-keys';
import type { ListState } from '@/lib/client/list-state';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type {
  Conversation,
  Folder,
  ThreadHead,
  ThreadPage,
  UnreadCounts,
} from '@/lib/client/messaging-types';
import { sharedById } from '@/lib/client/shared-by-id';
import { type ThreadState, threadOf, withInitial } from '@/lib/client/thread-state';

/** A folder's conversations, newest first, kept fresh by live events. `initial` is what the server rendered. */
export function useConversations(folder: Folder, initial?: ListState) {
  const { cache } = useMessaging().client;
  const query = useQuery({
    queryKey: keys.list(folder),
    queryFn: () => cache.fetchList(folder),
    initialData: initial,
    structuralSharing: shareList,
  });
  const { load, ...state } = useLoader();
  const run = useCallback(() => load(() => cache.fetchMore(folder)), [load, cache, folder]);
  return { ...query, more: { ...state, run }, hasMore: Boolean(query.data?.nextCursor) };
}

/** A conversation's loaded messages. `initial`, the page that the server rendered, joins what is already known. */
export function useThread(id: number, initial?: ThreadPage) {
  const { cache } = useMessaging().client;
  const query = useQuery({
    queryKey: keys.thread(id),
    queryFn: () => cache.threads.fetchThread(id),
    structuralSharing: shareThread,
    initialData: () => (initial ? threadOf(initial) : undefined),
  });
  useEffect(() => {
    if (initial) cache.client.setQueryData(keys.thread(id), withInitial(cache.threads.thread(id), initial));
  }, [cache, id, initial]);
  const { load, ...state } = useLoader();
  const run = useCallback(() => load(() => cache.threads.fetchOlder(id)), [load, cache, id]);
  const upTo = useCallback(
    (messageId: number) => load(() => cache.threads.fetchOlderUpTo(id, messageId)),
    [load, cache, id],
  );
  return { ...query, older: { ...state, run, upTo }, hasOlder: Boolean(query.data?.olderCursor) };
}

/** The thread's head: who, own state, whether one may write. */
export function useThreadHead(id: number, initial?: ThreadHead) {
  const { cache } = useMessaging().client;
  const shown = useRef(initial);
  useEffect(() => {
    if (initial === shown.current) return;
    shown.current = initial;
    // Rendered anew: something may have changed, but what was rendered can be older than what a live event has brought meanwhile.
    void cache.refresh(keys.head(id));
  }, [cache, id, initial]);
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

/** Loading of further pages: a failure is shown where they would have been. */
function useLoader() {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const load = useCallback(async (fetchPages: () => Promise<void>) => {
    setState('loading');
    try {
      await fetchPages();
      setState('idle');
    } catch {
      setState('failed');
    }
  }, []);
  return { load, isLoading: state === 'loading', hasFailed: state === 'failed' };
}

const shareList = (before: unknown, now: unknown) => {
  const [old, next] = [before as ListState | undefined, now as ListState];
  if (!old || old === next) return next;
  const idOf = (one: Conversation) => one.conversationId;
  const conversations = sharedById(old.conversations, next.conversations, idOf);
  const isSame = conversations === old.conversations && next.nextCursor === old.nextCursor;
  return isSame ? old : { ...next, conversations };
};

const shareThread = (before: unknown, now: unknown) => {
  const [old, next] = [before as ThreadState | undefined, now as ThreadState];
  if (!old || old === next) return next;
  const messages = sharedById(old.messages, next.messages, ({ id }) => id);
  const isSame = messages === old.messages && next.olderCursor === old.olderCursor;
  return isSame ? old : { ...next, messages };
};

/** The older pages of a thread: one more, or as many as lead to a message. */
export type OlderLoader = ReturnType<typeof useThread>['older'];
