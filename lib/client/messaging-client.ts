import type { QueryClient } from '@tanstack/react-query';
import { DraftMarks } from '@/lib/client/draft-marks';
import type { Drafts } from '@/lib/client/drafts';
import { heldFrom } from '@/lib/client/held';
import { openLive } from '@/lib/client/live';
import { type Arrival, type DraftNews, LiveEffects } from '@/lib/client/live-effects';
import type { Notice } from '@/lib/client/live-events';
import type { LiveStatus } from '@/lib/client/live-source';
import { MessagingCache } from '@/lib/client/messaging-cache';
import * as calls from '@/lib/client/messaging-calls';
import type { Message, Reader } from '@/lib/client/messaging-types';
import { Outbox, type OutboxItem, type SentAnswer } from '@/lib/client/outbox';
import { clearPrivate, readPrivate, writePrivate } from '@/lib/client/private-storage';
import { sendItem, sentMessage } from '@/lib/client/sent-message';
import { Signal } from '@/lib/client/signal';
import { TypingState } from '@/lib/client/typing';

/** The messaging of one signed-in person in this tab: cache, outbox, live events. React only looks at it. */
export class MessagingClient {
  readonly cache: MessagingCache;
  readonly typing = new TypingState();
  readonly outbox: Outbox;
  readonly draftMarks = new DraftMarks();
  #drafts?: Promise<Drafts>;
  #status: LiveStatus = 'connecting';
  readonly #effects: LiveEffects;
  readonly #statusChanges = new Signal();
  readonly #timeQuestions = new Signal<[(at: Date) => void]>();
  readonly #takenBack = new Signal<[calls.TakenBack]>();
  readonly #open = new Map<number, number>();

  constructor(
    queryClient: QueryClient,
    readonly reader: Reader,
    /** The place in the live events up to which the page knows everything. */
    private readonly liveFrom: string,
  ) {
    this.cache = new MessagingCache(queryClient);
    this.#effects = new LiveEffects(this.cache, this.typing);
    this.outbox = new Outbox({
      send: sendItem,
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
    const live = openLive(this.reader.username, this.liveFrom, {
      events: (events) => {
        for (const event of events) this.#effects.apply(event);
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
      this.#effects.stop();
    };
  }

  get status(): LiveStatus {
    return this.#status;
  }

  onStatus = this.#statusChanges.on;

  onArrival(listener: (arrival: Arrival) => void): () => void {
    return this.#effects.arrival.on(listener);
  }

  /** Have the person choose a moment in a dialog of the page; nothing happens when they leave it. */
  askForTime(onChosen: (at: Date) => void): void {
    this.#timeQuestions.tell(onChosen);
  }

  /** Whoever shows that dialog. */
  onTimeAsked(listener: (onChosen: (at: Date) => void) => void): () => void {
    return this.#timeQuestions.on(listener);
  }

  /** Something became of a message that this person scheduled, or of one to many. */
  onScheduled(listener: (notice: Notice) => void): () => void {
    return this.#effects.notice.on(listener);
  }

  /** Something about risk alerts changed: look again. */
  onAlert(listener: () => void): () => void {
    return this.#effects.alert.on(listener);
  }

  /** When `onAlert` had something to tell last, for what begins to listen later. */
  get alertHeardAt(): number {
    return this.#effects.alertHeardAt;
  }

  onDraft(listener: (news: DraftNews) => void): () => void {
    return this.#effects.draft.on(listener);
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
    return this.#effects.newMessages.on(listener);
  }

  /** Hear of own messages that were taken back before they were sent. */
  onTakenBack(listener: (back: calls.TakenBack) => void): () => void {
    return this.#takenBack.on(listener);
  }

  /** Take a held message back; whoever writes in its conversation gets the words. Throws ApiError: `conflict` when it was sent. */
  async takeBack(messageId: number): Promise<calls.TakenBack> {
    const back = await calls.undoMessage(messageId);
    this.cache.unhold(messageId);
    this.#takenBack.tell(back);
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
    this.#effects.refreshAll();
  }

  /** Lists and counts, once, for whatever happens within a moment. */
  refreshLists(): void {
    this.#effects.refreshLists();
  }

  catchUp(conversationId: number): Promise<void> {
    return this.#effects.catchUp(conversationId);
  }

  #onSent(item: OutboxItem, answer: SentAnswer): void {
    if (answer.status === 'queued') this.cache.hold(heldFrom(item, answer));
    else if (answer.status === 'sent') this.cache.threads.addSent(sentMessage(item, answer, this.reader));
    if (this.cache.threads.thread(answer.conversationId)) void this.catchUp(answer.conversationId);
    this.refreshLists();
  }

  #setStatus(status: LiveStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#statusChanges.tell();
  }
}
