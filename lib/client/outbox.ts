import { type ApiError, asApiError } from '@/lib/client/api-error';
import type { Words } from '@/lib/client/messaging-calls';
import { newKey } from '@/lib/client/new-key';
import { decideAfter } from '@/lib/client/outbox-decision';

/** Where words go: a conversation, or a person in the pair's own one or in a new one with a subject. */
export type OutboxTarget = { conversationId: number } | { recipient: string; newThread?: boolean };

export interface OutboxItem {
  /** Idempotency key: the same on every try, so that no try makes a second message; other words get another. */
  key: string;
  target: OutboxTarget;
  words: Words;
  /** What the reply quotes, for the bubble. */
  quote?: { senderName: string; excerpt: string | null };
  /** ISO 8601. */
  writtenAt: string;
  state: 'sending' | 'waiting' | 'failed';
  tries: number;
  /** Why it failed, in the server's words. */
  reason?: { code: string; detail: string };
}

export interface SentAnswer {
  messageId: number;
  conversationId: number;
  /** Null while it is held. */
  sentAt: string | null;
  status: string;
  releaseAt?: string;
  /** From the answer on; counted from when it was asked for, so that a slow answer promises nothing. */
  undoForMs?: number;
  askedAt?: number;
}

export interface OutboxParts {
  send: (item: OutboxItem) => Promise<SentAnswer>;
  /** Keeps what is not sent over a reload. */
  store: { load: () => OutboxItem[]; save: (items: OutboxItem[]) => void };
  later: (run: () => void, waitMs: number) => () => void;
  random?: () => number;
}

type Settled = (item: OutboxItem, answer: SentAnswer) => void;

/**
 * Messages on their way. Each place is a queue of its own: one at a time, in the order in which they were written; what waits or
 * failed holds up what follows only until it is sent or discarded. Nothing leaves the outbox but by being sent or discarded.
 */
export class Outbox {
  #items: OutboxItem[];
  #listeners = new Set<() => void>();
  #settled = new Set<Settled>();
  #inFlight = new Map<string, () => void>();

  constructor(private readonly parts: OutboxParts) {
    // Whatever was on its way when the page went: the same key makes another try harmless.
    this.#items = parts.store
      .load()
      .map((item) => (item.state === 'failed' ? item : { ...item, state: 'waiting' }));
  }

  get items(): readonly OutboxItem[] {
    return this.#items;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Told of each message that was sent, with the server's answer. */
  onSent(settled: Settled): () => void {
    this.#settled.add(settled);
    return () => this.#settled.delete(settled);
  }

  add(item: Omit<OutboxItem, 'state' | 'tries'>): void {
    this.#set([...this.#items, { ...item, state: 'waiting', tries: 0 }]);
    this.#advance();
  }

  /** Try again at once, under the same key. */
  retry(key: string): void {
    this.#change(key, { state: 'waiting', tries: 0, reason: undefined });
    this.#wake(key);
  }

  /** Take an item out and hand back its words. Not while a try may still succeed. */
  discard(key: string): OutboxItem | undefined {
    const item = this.#items.find((one) => one.key === key);
    if (!item || item.state === 'sending') return undefined;
    this.#stopTimer(key);
    this.#set(this.#items.filter((one) => one.key !== key));
    this.#advance();
    return item;
  }

  /** The network is back, or the page was opened: whatever waits tries now. */
  wakeAll(): void {
    for (const { key, state } of this.#items) if (state === 'waiting') this.#stopTimer(key);
    this.#advance();
  }

  #wake(key: string): void {
    this.#stopTimer(key);
    this.#advance();
  }

  /** Start the first of each queue that is free to go. */
  #advance(): void {
    const taken = new Set<string>();
    for (const item of this.#items) {
      const queue = queueOf(item.target);
      const isFirst = !taken.has(queue);
      // What failed waits for the person; those behind it go on, as the person sees them below it.
      if (item.state !== 'failed') taken.add(queue);
      if (isFirst && item.state === 'waiting' && !this.#inFlight.has(item.key)) void this.#try(item);
    }
  }

  async #try(item: OutboxItem): Promise<void> {
    this.#inFlight.set(item.key, () => undefined);
    this.#change(item.key, { state: 'sending' });
    try {
      const answer = await this.parts.send(item);
      this.#inFlight.delete(item.key);
      for (const settled of this.#settled) settled(item, answer);
      this.#set(this.#items.filter((one) => one.key !== item.key));
    } catch (error) {
      this.#inFlight.delete(item.key);
      this.#afterFailure(item, asApiError(error));
    }
    this.#advance();
  }

  #afterFailure(item: OutboxItem, error: ApiError): void {
    const tries = item.tries + 1;
    const decision = decideAfter(error, tries, this.parts.random);
    if (decision.kind === 'anew') {
      this.#change(item.key, { key: newKey(), state: 'waiting' });
      return;
    }
    const reason = { code: error.code, detail: error.detail };
    this.#change(item.key, { state: decision.kind === 'fail' ? 'failed' : 'waiting', tries, reason });
    if (decision.kind === 'fail') return;
    const cancel = this.parts.later(() => this.#wake(item.key), decision.waitMs);
    this.#inFlight.set(item.key, cancel);
  }

  #stopTimer(key: string): void {
    if (this.#items.find((one) => one.key === key)?.state === 'sending') return;
    this.#inFlight.get(key)?.();
    this.#inFlight.delete(key);
  }

  #change(key: string, change: Partial<OutboxItem>): void {
    this.#set(this.#items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }

  #set(items: OutboxItem[]): void {
    this.#items = items;
    this.parts.store.save(items);
    for (const listener of this.#listeners) listener();
  }
}

export function queueOf(target: OutboxTarget): string {
  return 'conversationId' in target ? `conversation:${target.conversationId}` : `person:${target.recipient}`;
}
