import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { keys } from '@/lib/client/cache-keys';
import { withHeld, without as withoutHeld } from '@/lib/client/held';
import { type ListState, withChanges, withFirstPage, withNextPage } from '@/lib/client/list-state';
import * as calls from '@/lib/client/messaging-calls';
import type { Conversation, Folder, Held, ThreadHead, UnreadCounts } from '@/lib/client/messaging-types';
import { ThreadCache } from '@/lib/client/thread-cache';

/** What this tab knows of the person's messages, and how it is brought up to date. Reads and writes the query cache only. */
export class MessagingCache {
  readonly threads: ThreadCache;

  constructor(readonly client: QueryClient) {
    this.threads = new ThreadCache(client);
  }

  // Lists

  async fetchList(folder: Folder): Promise<ListState> {
    const page = await calls.conversationPage({ folder });
    return withFirstPage(this.list(folder), page);
  }

  list(folder: Folder): ListState | undefined {
    return this.client.getQueryData(keys.list(folder));
  }

  async fetchMore(folder: Folder): Promise<void> {
    const cursor = this.list(folder)?.nextCursor;
    if (!cursor) return;
    const page = await calls.conversationPage({ folder, cursor, limit: calls.MOST_AT_ONCE });
    this.#update<ListState>(keys.list(folder), (state) => withNextPage(state, page));
  }

  conversation(conversationId: number): Conversation | undefined {
    for (const [, state] of this.#lists()) {
      const found = state?.conversations.find((one) => one.conversationId === conversationId);
      if (found) return found;
    }
    return undefined;
  }

  /** Every conversation of the loaded lists, each once. */
  everyConversation(): Conversation[] {
    const byId = new Map<number, Conversation>();
    for (const [, state] of this.#lists())
      for (const one of state?.conversations ?? []) byId.set(one.conversationId, one);
    return [...byId.values()];
  }

  /** Whom the loaded lists are with, each once. */
  people(): { username: string; displayName: string }[] {
    const byName = new Map<string, string>();
    for (const [, state] of this.#lists())
      for (const { withUser, displayName } of state?.conversations ?? [])
        if (withUser) byName.set(withUser, displayName);
    return [...byName].map(([username, displayName]) => ({ username, displayName }));
  }

  /** Change a conversation wherever it is shown, at once; the returned function takes it back. */
  change(conversationId: number, change: Partial<Conversation>): () => void {
    const takeBack = this.changeMany([conversationId], change);
    const head = this.head(conversationId);
    this.#update<ThreadHead>(keys.head(conversationId), (known) => ({ ...known, ...headPart(change) }));
    return () => {
      takeBack();
      if (head) this.client.setQueryData(keys.head(conversationId), head);
    };
  }

  /** The same with many, in the lists alone; null takes them off. */
  changeMany(ids: Iterable<number>, change: Partial<Conversation> | null): () => void {
    const before = this.#lists();
    const changed = new Set(ids);
    for (const [key] of before)
      this.#update<ListState>(key, (state) => withChanges(state, key[1] as Folder, changed, change));
    return () => {
      for (const [key, state] of before) this.client.setQueryData(key, state);
    };
  }

  #lists() {
    return this.client.getQueriesData<ListState>({ queryKey: keys.lists });
  }

  // Heads of threads

  head(id: number): ThreadHead | undefined {
    return this.client.getQueryData(keys.head(id));
  }

  // What is held

  /** An answer that was under way knows nothing of it yet and would take it off again: it is asked for anew. */
  hold(one: Held): void {
    this.client.setQueryData<Held[]>(keys.held, (known) => withHeld(known, one));
    if (this.client.isFetching({ queryKey: keys.held }) > 0)
      void this.client.invalidateQueries({ queryKey: keys.held, refetchType: 'all' });
  }

  /** It was sent or taken back. */
  unhold(messageId: number): void {
    this.#update<Held[]>(keys.held, (known) => withoutHeld(known, messageId));
  }

  // Counts

  /** One's own reading was told. Of the head its answer gives no more than this: the rest may have changed meanwhile. */
  applyOwnReading(
    conversationId: number,
    { unreadCount, lastReadPosition }: Pick<ThreadHead, 'unreadCount' | 'lastReadPosition'>,
  ): void {
    this.setUnread(conversationId, unreadCount);
    this.#update<ThreadHead>(keys.head(conversationId), (head) => ({ ...head, lastReadPosition }));
    void this.refresh(keys.unread);
  }

  setUnread(conversationId: number, unreadCount: number): void {
    const known = this.conversation(conversationId)?.unreadCount;
    this.change(conversationId, { unreadCount });
    if (known === undefined || known === unreadCount) return;
    this.#update<UnreadCounts>(keys.unread, (counts) => ({
      ...counts,
      unreadCount: Math.max(0, counts.unreadCount + unreadCount - known),
    }));
  }

  /** Whether there are saved filters, whose counts follow what happens. */
  get hasFilters(): boolean {
    return (this.client.getQueryData<unknown[]>(keys.filters)?.length ?? 0) > 0;
  }

  isShown(key: QueryKey): boolean {
    return this.client.getQueryCache().find({ queryKey: key, exact: true })?.isActive() ?? false;
  }

  /** Fetch anew what is on screen, and forget the rest, which would be shown as if it were true. */
  async refresh(key: QueryKey): Promise<void> {
    this.client.removeQueries({ queryKey: key, type: 'inactive' });
    await this.client.invalidateQueries({ queryKey: key, type: 'active' });
  }

  #update<State>(key: QueryKey, change: (state: State) => State): void {
    this.client.setQueryData<State>(key, (state) => (state === undefined ? undefined : change(state)));
  }
}

function headPart({
  isMuted,
  isPinned,
  isArchived,
  unreadCount,
  folderId,
  labels,
  snoozedUntil,
  isDone,
}: Partial<Conversation>): Partial<ThreadHead> {
  const part = { isMuted, isPinned, isArchived, unreadCount, folderId, labels, snoozedUntil, isDone };
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}
