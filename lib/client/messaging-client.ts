import type { QueryClient } from '@tanstack/react-query';
import { DraftMarks } from '@/lib/client/draft-marks';
import type { Drafts } from '@/lib/client/drafts';
import { heldFrom } from '@/lib/client/held';
import { openLive } from '@/lib/client/live';
import type { LiveEvent, Notice } from '@/lib/client/live-events';
import type { LiveStatus } from '@/lib/client/live-source';
import { keys, MessagingCache } from '@/lib/client/messaging-cache';
import * as calls from '@/lib/client/messaging-calls';
import type { Message, Reader } from '@/lib/client/messaging-types';
import { Outbox, type OutboxItem, type SentAnswer } from '@/lib/client/outbox';
import { clearPrivate, readPrivate, writePrivate } from '@/lib/client/private-storage';
import { TypingState } from '@/lib/client/typing';

/** A message of somebody else came, in whatever conversation. */
export interface Arrival {
  messageId: number;
  conversationId: number;
}

/** One's own draft changed somewhere; nothing: any of them may have. */
export type DraftNews = Extract<LiveEvent, { event: 'draft' }>['data'] | undefined;

const soonMs = 200;

/** The messaging of one signed-in person in this tab: cache, outbox, live events. React only looks at it. */
export class MessagingClient {
  readonly cache: MessagingCache;
  readonly typing = new TypingState();
  readonly outbox: Outbox;
  readonly draftMarks = new DraftMarks();
  #drafts?: Promise<Drafts>;
  #status: LiveStatus = 'connecting';
  readonly #statusListeners = new Set<() => void>();
  readonly #arrivalListeners = new Set<(arrival: Arrival) => void>();
  readonly #timeListeners = new Set<(onChosen: (at: Date) => void) => void>();
  readonly #noticeListeners = new Set<(notice: Notice) => void>();
  readonly #alertListeners = new Set<() => void>();
  readonly #draftListeners = new Set<(news: DraftNews) => void>();
  readonly #newMessageListeners = new Set<(messages: Message[]) => void>();
  readonly #backListeners = new Set<(back: calls.TakenBack) => void>();
  readonly #open = new Map<number, number>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    queryClient: QueryClient,
    readonly reader: Reader,
  ) {
    this.cache = new MessagingCache(queryClient);
    this.outbox = new Outbox({
      send,
      store: {
        load: () => readPrivate<OutboxItem[]>(reader.username, 'outbox') ?? [],
        save: (items) => writePrivate(reader.username, 'outbox', items.length > 0 ? items : undefined),
      },
      later: (run, waitMs) => {
        const timer = setTimeout(run, waitMs);
        return () => clearTimeout(timer);
      },
    });
    this.outbox.onSent((item, answer) => this.#onSent(item, answer));
  }

  /** Go live. The returned function ends everything. */
  start(): () => void {
    clearPrivate(this.reader.username);
    const live = openLive(this.reader.username, {
      events: (events) => {
        for (const event of events) this.#apply(event);
      },
      stale: () => this.refreshAll(),
      status: (status) => this.#setStatus(status),
      cursor: () => undefined,
    });
    const wake = () => this.outbox.wakeAll();
    window.addEventListener('online', wake);
    wake();
    return () => {
      window.removeEventListener('online', wake);
      live.stop();
      for (const timer of this.#timers.values()) clearTimeout(timer);
      this.#timers.clear();
    };
  }

  get status(): LiveStatus {
    return this.#status;
  }

  onStatus = (listener: () => void): (() => void) => {
    this.#statusListeners.add(listener);
    return () => this.#statusListeners.delete(listener);
  };

  onArrival(listener: (arrival: Arrival) => void): () => void {
    this.#arrivalListeners.add(listener);
    return () => this.#arrivalListeners.delete(listener);
  }

  /** Have the person choose a moment in a dialog of the page; nothing happens when they leave it. */
  askForTime(onChosen: (at: Date) => void): void {
    for (const listener of this.#timeListeners) listener(onChosen);
  }

  /** Whoever shows that dialog. */
  onTimeAsked(listener: (onChosen: (at: Date) => void) => void): () => void {
    this.#timeListeners.add(listener);
    return () => this.#timeListeners.delete(listener);
  }

  /** Something became of a message that this person scheduled, or of one to many. */
  onScheduled(listener: (notice: Notice) => void): () => void {
    this.#noticeListeners.add(listener);
    return () => this.#noticeListeners.delete(listener);
  }

  /** Something about risk alerts changed: look again. */
  onAlert(listener: () => void): () => void {
    this.#alertListeners.add(listener);
    return () => this.#alertListeners.delete(listener);
  }

  onDraft(listener: (news: DraftNews) => void): () => void {
    this.#draftListeners.add(listener);
    return () => this.#draftListeners.delete(listener);
  }

  /** What is written and not sent, loaded with the first that asks. Rejects without a network; asking again tries again. */
  drafts(): Promise<Drafts> {
    this.#drafts ??= import('@/lib/client/drafts').then(({ Drafts }) => new Drafts(this));
    this.#drafts.catch(() => {
      this.#drafts = undefined;
    });
    return this.#drafts;
  }

  /** Messages that came into an open conversation while it was open: never its history. */
  onNewMessages(listener: (messages: Message[]) => void): () => void {
    this.#newMessageListeners.add(listener);
    return () => this.#newMessageListeners.delete(listener);
  }

  /** Hear of own messages that were taken back before they were sent. */
  onTakenBack(listener: (back: calls.TakenBack) => void): () => void {
    this.#backListeners.add(listener);
    return () => this.#backListeners.delete(listener);
  }

  /** Take a held message back; whoever writes in its conversation gets the words. Throws ApiError: `conflict` when it was sent. */
  async takeBack(messageId: number): Promise<calls.TakenBack> {
    const back = await calls.undoMessage(messageId);
    this.cache.unhold(messageId);
    for (const listener of this.#backListeners) listener(back);
    return back;
  }

  /** A thread is on the page; call the returned function when it is not any more. */
  opened(conversationId: number): () => void {
    const count = (by: number) => this.#open.set(conversationId, (this.#open.get(conversationId) ?? 0) + by);
    count(1);
    return () => count(-1);
  }

  isOpen(conversationId: number): boolean {
    return (this.#open.get(conversationId) ?? 0) > 0;
  }

  refreshAll(): void {
    void this.cache.refresh(keys.lists);
    void this.cache.refresh(keys.unread);
    void this.cache.refresh(['thread']);
    void this.cache.refresh(['thread-head']);
    void this.cache.refresh(keys.held);
    for (const listener of this.#draftListeners) listener(undefined);
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
      const arrived = await this.cache.catchUp(conversationId);
      const others = arrived.filter(({ isOwn }) => !isOwn);
      if (others.length > 0) for (const listener of this.#newMessageListeners) listener(others);
    } catch {
      // Offline or refused: the thread's own query asks again and shows what is wrong.
      void this.cache.refresh(keys.thread(conversationId));
    }
  }

  #apply(event: LiveEvent): void {
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
        for (const listener of this.#draftListeners) listener(event.data);
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

  #alerted(): void {
    for (const listener of this.#alertListeners) listener();
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
    this.cache
      .refreshMessage(messageId, conversationId)
      .catch(() => this.cache.refresh(keys.thread(conversationId)));
  }

  #noticed(notice: Notice): void {
    if ((notice.scheduledId ?? notice.batchId ?? notice.broadcastId) === undefined) return;
    this.#soon('scheduled', () => void this.cache.client.invalidateQueries({ queryKey: ['scheduled'] }));
    for (const listener of this.#noticeListeners) listener(notice);
  }

  #arrived({ messageId, conversationId }: Arrival): void {
    this.cache.unhold(messageId);
    const key = keys.thread(conversationId);
    if (this.cache.isShown(key)) void this.catchUp(conversationId);
    else this.cache.client.removeQueries({ queryKey: key });
    this.refreshLists();
    for (const listener of this.#arrivalListeners) listener({ messageId, conversationId });
  }

  #applyReceipt(receipt: Extract<LiveEvent, { event: 'receipt' }>['data']): void {
    const { conversationId } = receipt;
    // In a group one reader is not all of them, and whoever tells the day alone tells no moment.
    if (receipt.isDay || this.cache.head(conversationId)?.kind === 'group')
      void this.cache.refresh(keys.thread(conversationId));
    else this.cache.applyReceipt(conversationId, receipt);
    const inList = this.cache.conversation(conversationId);
    if (inList && !inList.isLatestFromThem && inList.latestStatus !== 'read') this.refreshLists();
  }

  #onSent(item: OutboxItem, answer: SentAnswer): void {
    if (answer.status === 'queued') this.cache.hold(heldFrom(item, answer));
    else if (answer.status === 'sent') this.cache.addSent(sentMessage(item, answer, this.reader));
    if (this.cache.thread(answer.conversationId)) void this.catchUp(answer.conversationId);
    this.refreshLists();
  }

  #soon(name: string, run: () => void): void {
    if (this.#timers.has(name)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      run();
    }, soonMs);
    this.#timers.set(name, timer);
  }

  #setStatus(status: LiveStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    for (const listener of this.#statusListeners) listener();
  }
}

async function send({ target, words, key }: OutboxItem): Promise<SentAnswer> {
  const askedAt = Date.now();
  const answer =
    'conversationId' in target
      ? await calls.sendInto(target.conversationId, words, { key })
      : await calls.sendTo(target.recipient, { ...words, newThread: target.newThread }, { key });
  return { ...answer, askedAt };
}

/** What was sent, as it stands in the thread until the server's form of it is fetched. */
function sentMessage(item: OutboxItem, answer: SentAnswer, reader: Reader): Message {
  const { words } = item;
  return {
    id: answer.messageId,
    conversationId: answer.conversationId,
    position: null,
    sender: reader.username,
    senderName: reader.displayName,
    senderRole: reader.role,
    recipient: null,
    isOwn: true,
    subject: words.subject ?? null,
    content: words.content,
    contentHtml: null,
    isErased: false,
    type: 'direct',
    isRead: false,
    readAt: null,
    readOn: null,
    deliveredAt: null,
    sentAt: answer.sentAt,
    delayedFrom: null,
    replyToId: words.replyToId ?? null,
    replyTo: words.replyToId && item.quote ? { messageId: words.replyToId, sender: '', ...item.quote } : null,
    correctionOfId: null,
    correctedById: null,
    correctionReason: null,
    forwardedFrom: null,
    isUrgent: words.urgent ?? false,
    receiptCounts: null,
    isStarred: false,
    isPinned: false,
    task: null,
    attachments: words.attachments ?? [],
    reactions: [],
    status: 'sent',
    clientKey: item.key,
  };
}
