import { keys } from '@/lib/client/cache-keys';
import type { LiveEvent, Notice } from '@/lib/client/live-events';
import type { MessagingCache } from '@/lib/client/messaging-cache';
import type { Message } from '@/lib/client/messaging-types';
import { Signal } from '@/lib/client/signal';
import type { TypingState } from '@/lib/client/typing';

/** A message of somebody else came, in whatever conversation. */
export interface Arrival {
  messageId: number;
  conversationId: number;
}

/** One's own draft changed somewhere; nothing: any of them may have. */
export type DraftNews = Extract<LiveEvent, { event: 'draft' }>['data'] | undefined;

const soonMs = 200;

/** What live events do to what a tab shows, and whom they are told on to. */
export class LiveEffects {
  readonly arrival = new Signal<[Arrival]>();
  /** Something became of a message that this person scheduled, or of one to many. */
  readonly notice = new Signal<[Notice]>();
  readonly alert = new Signal();
  /** When something about alerts was heard last; in milliseconds of this browser's clock. */
  alertHeardAt = Number.NEGATIVE_INFINITY;
  readonly draft = new Signal<[DraftNews]>();
  readonly newMessages = new Signal<[Message[]]>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly cache: MessagingCache,
    private readonly typing: TypingState,
  ) {}

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  refreshAll(): void {
    void this.cache.refresh(keys.lists);
    void this.cache.refresh(keys.unread);
    void this.cache.refresh(['thread']);
    void this.cache.refresh(['thread-head']);
    void this.cache.refresh(keys.held);
    this.draft.tell(undefined);
    this.#alerted();
  }

  /** Lists and counts, once, for whatever happens within a moment. */
  refreshLists(): void {
    this.#soon('lists', () => {
      void this.cache.refresh(keys.lists);
      void this.cache.refresh(keys.unread);
      if (this.cache.hasFilters) void this.cache.client.invalidateQueries({ queryKey: keys.filters });
    });
  }

  async catchUp(conversationId: number): Promise<void> {
    try {
      const arrived = await this.cache.threads.catchUp(conversationId);
      const others = arrived.filter(({ isOwn }) => !isOwn);
      if (others.length > 0) this.newMessages.tell(others);
    } catch {
      // Offline or refused: the thread's own query asks again and shows what is wrong.
      void this.cache.refresh(keys.thread(conversationId));
    }
  }

  apply(event: LiveEvent): void {
    switch (event.event) {
      case 'message':
        this.typing.clear(event.data.conversationId);
        this.#arrived(event.data);
        break;
      case 'receipt':
        this.#applyReceipt(event.data);
        break;
      case 'unread':
        this.cache.setUnread(event.data.conversationId, event.data.unreadCount);
        this.#soon('unread', () => void this.cache.refresh(keys.unread));
        break;
      case 'conversation':
        this.#changed(event.data);
        break;
      case 'draft':
        this.draft.tell(event.data);
        break;
      case 'typing':
        this.typing.hear(event.data);
        break;
      case 'alert':
        this.#alerted();
        break;
      case 'notification':
        if (event.data.groupId !== undefined)
          void this.cache.client.invalidateQueries({ queryKey: ['groups'] });
        this.#noticed(event.data);
        break;
    }
  }

  /** A conversation, or without one the own folders and labels. */
  #changed({ conversationId, messageId }: Extract<LiveEvent, { event: 'conversation' }>['data']): void {
    if (conversationId === undefined) {
      void this.cache.client.invalidateQueries({ queryKey: keys.folders });
      void this.cache.client.invalidateQueries({ queryKey: keys.labels });
      void this.cache.client.invalidateQueries({ queryKey: keys.filters });
    } else if (messageId !== undefined) {
      this.#marked(messageId, conversationId);
      return;
    } else {
      void this.cache.refresh(keys.head(conversationId));
      void this.cache.refresh(keys.thread(conversationId));
      void this.cache.refresh(keys.held);
    }
    this.refreshLists();
  }

  /** A mark on one message: lists and counts stay as they are. */
  #marked(messageId: number, conversationId: number): void {
    void this.cache.refresh(keys.head(conversationId));
    void this.cache.refresh(keys.pins(conversationId));
    // A message that is gone or cannot be had now is left to the thread's own query.
    this.cache.threads
      .refreshMessage(messageId, conversationId)
      .catch(() => this.cache.refresh(keys.thread(conversationId)));
  }

  #alerted(): void {
    this.alertHeardAt = Date.now();
    this.alert.tell();
  }

  #noticed(notice: Notice): void {
    if ((notice.scheduledId ?? notice.batchId ?? notice.broadcastId) === undefined) return;
    this.#soon('scheduled', () => void this.cache.client.invalidateQueries({ queryKey: ['scheduled'] }));
    this.notice.tell(notice);
  }

  #arrived({ messageId, conversationId }: Arrival): void {
    this.cache.unhold(messageId);
    const key = keys.thread(conversationId);
    if (this.cache.isShown(key)) void this.catchUp(conversationId);
    else this.cache.client.removeQueries({ queryKey: key });
    this.refreshLists();
    this.arrival.tell({ messageId, conversationId });
  }

  #applyReceipt(receipt: Extract<LiveEvent, { event: 'receipt' }>['data']): void {
    const { conversationId } = receipt;
    // In a group one reader is not all of them, and whoever tells the day alone tells no moment.
    if (receipt.isDay || this.cache.head(conversationId)?.kind === 'group')
      void this.cache.refresh(keys.thread(conversationId));
    else this.cache.threads.applyReceipt(conversationId, receipt);
    const inList = this.cache.conversation(conversationId);
    if (inList && !inList.isLatestFromThem && inList.latestStatus !== 'read') this.refreshLists();
  }

  #soon(name: string, run: () => void): void {
    if (this.#timers.has(name)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      run();
    }, soonMs);
    this.#timers.set(name, timer);
  }
}
