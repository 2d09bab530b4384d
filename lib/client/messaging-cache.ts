import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { withHeld, without as withoutHeld } from '@/lib/client/held';
import { type ListState, withChanges, withFirstPage, withNextPage } from '@/lib/client/list-state';
import * as calls from '@/lib/client/messaging-calls';
import type {
  Conversation,
  Folder,
  Held,
  Message,
  ThreadHead,
  ThreadPage,
  UnreadCounts,
} from '@/lib/client/messaging-types';
import {
  newestId,
  type Receipt,
  type ThreadState,
  withChanged,
  withLater,
  withNewest,
  withOlder,
  without,
  withReceipt,
} from '@/lib/client/thread-state';

export const keys = {
  lists: ['conversations'] as const,
  list: (folder: Folder) => ['conversations', folder] as const,
  thread: (id: number) => ['thread', id] as const,
  pins: (id: number) => ['pins', id] as const,
  head: (id: number) => ['thread-head', id] as const,
  unread: ['unread'] as const,
  held: ['held'] as const,
  folders: ['own-folders'] as const,
  labels: ['own-labels'] as const,
  filters: ['own-filters'] as const,
  count: (folder: Folder) => ['conversation-count', folder] as const,
};

const threadLimit = 50;
/** As much as one call gives. */
const mostAtOnce = 100;

/** What this tab knows of the person's messages, and how it is brought up to date. Reads and writes the query cache only. */
export class MessagingCache {
  readonly #catchingUp = new Map<number, Promise<Message[]>>();

  constructor(readonly client: QueryClient) {}

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
    const page = await calls.conversationPage({ folder, cursor, limit: mostAtOnce });
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

  // Threads

  thread(id: number): ThreadState | undefined {
    return this.client.getQueryData(keys.thread(id));
  }

  head(id: number): ThreadHead | undefined {
    return this.client.getQueryData(keys.head(id));
  }

  async fetchThread(id: number): Promise<ThreadState> {
    const page = await calls.threadPage(id, { limit: threadLimit });
    return withNewest(this.thread(id), page);
  }

  async fetchOlder(id: number): Promise<void> {
    const cursor = this.thread(id)?.olderCursor;
    if (!cursor) return;
    const page = await calls.threadPage(id, { cursor, limit: threadLimit });
    this.#update<ThreadState>(keys.thread(id), (state) => withOlder(state, page));
  }

  /** Fetch older pages up to the one with a message, and show them all at once: the way there may be long. */
  async fetchOlderUpTo(id: number, messageId: number): Promise<void> {
    const pages: ThreadPage[] = [];
    try {
      for (let cursor = this.thread(id)?.olderCursor; cursor; cursor = pages.at(-1)?.nextCursor) {
        pages.push(await calls.threadPage(id, { cursor, limit: mostAtOnce }));
        if (pages.at(-1)?.messages.some((message) => message.id === messageId)) return;
      }
    } finally {
      this.#update<ThreadState>(keys.thread(id), (state) => pages.reduce(withOlder, state));
    }
  }

  /** Fetch what came after the newest message known; answers what is new. One at a time for each conversation. */
  catchUp(id: number): Promise<Message[]> {
    const running = this.#catchingUp.get(id) ?? Promise.resolve([]);
    const next = running.catch(() => []).then(() => this.#fetchLater(id));
    this.#catchingUp.set(id, next);
    return next;
  }

  async #fetchLater(id: number): Promise<Message[]> {
    const arrived: Message[] = [];
    for (;;) {
      const state = this.thread(id);
      if (!state) return arrived;
      const after = newestId(state);
      const page = await calls.threadPage(id, { after, limit: threadLimit });
      const known = new Set(state.messages.map((message) => message.id));
      arrived.push(...page.messages.filter((message) => !known.has(message.id)));
      if (after === undefined) this.#update<ThreadState>(keys.thread(id), (now) => withNewest(now, page));
      else this.#update<ThreadState>(keys.thread(id), (now) => withLater(now, page.messages));
      await this.#fetchCorrected(id, page.messages);
      if (after === undefined || page.messages.length < threadLimit) return arrived;
    }
  }

  /** A correction changes how an earlier message looks, which no page of later ones brings. */
  async #fetchCorrected(id: number, later: Message[]): Promise<void> {
    const known = new Set(this.thread(id)?.messages.map((message) => message.id));
    const ids = later.flatMap(({ correctionOfId: of }) => (of !== null && known.has(of) ? [of] : []));
    if (ids.length === 0) return;
    const corrected = await Promise.all(ids.map(calls.messageById));
    this.#update<ThreadState>(keys.thread(id), (now) => withLater(now, corrected));
  }

  addSent(message: Message): void {
    this.#update<ThreadState>(keys.thread(message.conversationId), (state) => withLater(state, [message]));
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

  /** Change one message of a loaded thread at once; the returned function takes it back as it was. */
  changeMessage(
    { id, conversationId }: Pick<Message, 'id' | 'conversationId'>,
    change: (message: Message) => Partial<Message>,
  ): () => void {
    const before = this.thread(conversationId)?.messages.find((one) => one.id === id);
    const show = (shown: (message: Message) => Partial<Message>) =>
      this.#update<ThreadState>(keys.thread(conversationId), (state) => withChanged(state, id, shown));
    show(change);
    return () => before && show(() => before);
  }

  /** A mark changed on a message: fetch that one anew where it is loaded, also far up in the thread. */
  async refreshMessage(id: number, conversationId: number): Promise<void> {
    if (!this.thread(conversationId)?.messages.some((one) => one.id === id)) return;
    const fresh = await calls.messageById(id);
    this.#update<ThreadState>(keys.thread(conversationId), (state) => withChanged(state, id, () => fresh));
  }

  remove(message: Message): () => void {
    const key = keys.thread(message.conversationId);
    this.#update<ThreadState>(key, (state) => without(state, message.id));
    return () => this.#update<ThreadState>(key, (state) => withLater(state, [message]));
  }

  applyReceipt(id: number, receipt: Receipt): void {
    this.#update<ThreadState>(keys.thread(id), (state) => withReceipt(state, receipt, new Date()));
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
