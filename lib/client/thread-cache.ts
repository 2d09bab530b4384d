import type { QueryClient } from '@tanstack/react-query';
import { keys } from '@/lib/client/cache-keys';
import * as calls from '@/lib/client/messaging-calls';
import type { Message, ThreadPage } from '@/lib/client/messaging-types';
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

const threadLimit = 50;

/** What this tab has loaded of conversations, and how it is brought up to date. Reads and writes the query cache only. */
export class ThreadCache {
  readonly #catchingUp = new Map<number, Promise<Message[]>>();

  constructor(private readonly client: QueryClient) {}

  thread(id: number): ThreadState | undefined {
    return this.client.getQueryData(keys.thread(id));
  }

  async fetchThread(id: number): Promise<ThreadState> {
    const page = await calls.threadPage(id, { limit: threadLimit });
    return withNewest(this.thread(id), page);
  }

  async fetchOlder(id: number): Promise<void> {
    const cursor = this.thread(id)?.olderCursor;
    if (!cursor) return;
    const page = await calls.threadPage(id, { cursor, limit: threadLimit });
    this.#update(id, (state) => withOlder(state, page));
  }

  /** Fetch older pages up to the one with a message, and show them all at once: the way there may be long. */
  async fetchOlderUpTo(id: number, messageId: number): Promise<void> {
    const pages: ThreadPage[] = [];
    try {
      for (let cursor = this.thread(id)?.olderCursor; cursor; cursor = pages.at(-1)?.nextCursor) {
        pages.push(await calls.threadPage(id, { cursor, limit: calls.MOST_AT_ONCE }));
        if (pages.at(-1)?.messages.some((message) => message.id === messageId)) return;
      }
    } finally {
      this.#update(id, (state) => pages.reduce(withOlder, state));
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
      if (after === undefined) this.#update(id, (now) => withNewest(now, page));
      else this.#update(id, (now) => withLater(now, page.messages));
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
    this.#update(id, (now) => withLater(now, corrected));
  }

  addSent(message: Message): void {
    this.#update(message.conversationId, (state) => withLater(state, [message]));
  }

  /** Change one message of a loaded thread at once; the returned function takes it back as it was. */
  changeMessage(
    { id, conversationId }: Pick<Message, 'id' | 'conversationId'>,
    change: (message: Message) => Partial<Message>,
  ): () => void {
    const before = this.thread(conversationId)?.messages.find((one) => one.id === id);
    const show = (shown: (message: Message) => Partial<Message>) =>
      this.#update(conversationId, (state) => withChanged(state, id, shown));
    show(change);
    return () => before && show(() => before);
  }

  /** A mark changed on a message: fetch that one anew where it is loaded, also far up in the thread. */
  async refreshMessage(id: number, conversationId: number): Promise<void> {
    if (!this.thread(conversationId)?.messages.some((one) => one.id === id)) return;
    const fresh = await calls.messageById(id);
    this.#update(conversationId, (state) => withChanged(state, id, () => fresh));
  }

  remove(message: Message): () => void {
    const { conversationId } = message;
    this.#update(conversationId, (state) => without(state, message.id));
    return () => this.#update(conversationId, (state) => withLater(state, [message]));
  }

  applyReceipt(id: number, receipt: Receipt): void {
    this.#update(id, (state) => withReceipt(state, receipt, new Date()));
  }

  #update(id: number, change: (state: ThreadState) => ThreadState): void {
    this.client.setQueryData<ThreadState>(keys.thread(id), (state) => state && change(state));
  }
}
