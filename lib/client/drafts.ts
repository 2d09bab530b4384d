import { ApiError } from '@/lib/client/api-error';
import type { Draft, Written } from '@/lib/client/draft-calls';
import * as calls from '@/lib/client/draft-calls';
import { DraftKeeper } from '@/lib/client/draft-keeper';
import type { KeeperParts, KeptDraft } from '@/lib/client/draft-parts';
import type { DraftNews } from '@/lib/client/live-effects';
import type { MessagingClient } from '@/lib/client/messaging-client';
import { newKey } from '@/lib/client/new-key';
import { clearSealed, readSealed, writeSealed } from '@/lib/client/sealed-storage';
import { excerpt } from '@/lib/shared/words';

/** Where something is written: a conversation, a draft that was opened, or a new message. */
export type DraftPlace = { conversationId: number } | { draft: Draft } | 'new';

const listLimit = 100;
const markMax = 140;
const wipedForMs = 10_000;

type Opened = { keeper: DraftKeeper; place: DraftPlace };

/**
 * One's own drafts as this tab knows them: the latest hundred from the server, brought up to date by live events, and the keepers of
 * the places that are open. Loaded on first use.
 */
export class Drafts {
  /** Undefined until the server has been heard. */
  #list?: Draft[];
  #total = 0;
  readonly #opened = new Set<Opened>();
  readonly #opening = new Set<Promise<DraftKeeper>>();
  #loading: Promise<void>;
  #isWiped = false;
  #sending = new Set<string>();

  constructor(private readonly client: MessagingClient) {
    this.#loading = this.#load();
    client.onDraft((news) => void this.#heard(news));
    client.onArrival(({ conversationId }) => void this.#afterMessage(conversationId));
    client.outbox.onSent(({ key }) => this.#forget((draft) => draft.clientKey === key));
    client.outbox.subscribe(() => this.#afterOutbox());
    window.addEventListener('online', () => void this.#heard(undefined));
    window.addEventListener('pagehide', () => this.#leave());
    document.addEventListener('visibilitychange', () => document.hidden && this.#leave());
  }

  /** Keep what is written in a place. `typed`: what stands there already. Close it when the place goes. */
  async open(
    place: DraftPlace,
    typed: () => Written,
    parts: Pick<KeeperParts, 'isWriting' | 'show' | 'ask' | 'status'>,
  ): Promise<DraftKeeper> {
    const opening = this.#start(place, typed, parts);
    this.#opening.add(opening);
    try {
      return await opening;
    } finally {
      this.#opening.delete(opening);
    }
  }

  async #start(
    place: DraftPlace,
    typed: () => Written,
    parts: Pick<KeeperParts, 'isWriting' | 'show' | 'ask' | 'status'>,
  ): Promise<DraftKeeper> {
    const keeper = new DraftKeeper({ ...parts, ...this.#partsFor(place) });
    await this.#loading;
    if (typeof place === 'object' && 'conversationId' in place) await this.#find(place.conversationId);
    this.#opened.add({ keeper, place });
    await keeper.start(typed, (key) => this.#serverOf(place, key));
    return keeper;
  }

  close(keeper: DraftKeeper): void {
    keeper.close();
    for (const opened of this.#opened) if (opened.keeper === keeper) this.#opened.delete(opened);
  }

  /** Save everything that is open now, or about to be: words may stand there already. True: the server has every word of it. */
  async settle(): Promise<boolean> {
    await Promise.allSettled(this.#opening);
    const saved = await Promise.all([...this.#opened].map(({ keeper }) => keeper.flush()));
    return saved.every(Boolean);
  }

  /** Somebody signs out on purpose: nothing of theirs stays in this browser. */
  wipe(): void {
    this.#isWiped = true;
    // Should signing out fail, they go on writing.
    setTimeout(() => {
      this.#isWiped = false;
    }, wipedForMs);
    void clearSealed(this.client.reader.username);
  }

  #partsFor(place: DraftPlace): Omit<KeeperParts, 'isWriting' | 'show' | 'ask' | 'status'> {
    const conversationId =
      typeof place === 'object' && 'conversationId' in place ? place.conversationId : undefined;
    const { username } = this.client.reader;
    const name = nameOf(place);
    return {
      newKey,
      known: (key) => this.#unsent().find(({ clientKey }) => clientKey === key) ?? null,
      later: (run, waitMs) => {
        const timer = setTimeout(run, waitMs);
        return () => clearTimeout(timer);
      },
      store: {
        load: () => readSealed<KeptDraft>(username, name),
        save: (kept) => {
          if (!this.#isWiped) void writeSealed(username, name, kept);
        },
      },
      isOnItsWay: (key) => this.#onTheirWay().has(key),
      save: async (written, { key, draftId, version }, { isLeaving, signal }) => {
        if (this.#isWiped) throw new ApiError('unauthenticated', '');
        const which = draftId === undefined ? { clientKey: key } : { draftId, version };
        const saved = await calls.saveDraft(
          { ...written, ...which, conversationId },
          { key: newKey(), keepalive: isLeaving, signal },
        );
        this.#learn(asDraft(written, { ...saved, clientKey: key, conversationId: conversationId ?? null }));
        return saved;
      },
      remove: async (draftId) => {
        await calls.deleteDraft(draftId);
        this.#forget((draft) => draft.draftId === draftId);
      },
    };
  }

  async #load(): Promise<void> {
    try {
      const { drafts, total } = await calls.draftPage({ limit: listLimit });
      this.#list = drafts;
      this.#total = total;
      this.#mark();
    } catch {
      // Unknown, which is not the same as none: what this browser keeps stays where it is.
    }
  }

  /** The list reaches back a hundred drafts; one further down is asked for by its conversation. */
  async #find(conversationId: number): Promise<void> {
    if (!this.#list || this.#total <= this.#list.length) return;
    if (this.#list.some((draft) => draft.conversationId === conversationId)) return;
    const found = await calls.draftPage({ conversationId, limit: 1 }).catch(() => null);
    if (found?.drafts[0]) this.#list.push(found.drafts[0]);
  }

  async #heard(news: DraftNews): Promise<void> {
    if (!news || !this.#list) {
      this.#loading = this.#load();
      await this.#loading;
    } else if (news.version === undefined) this.#forget((draft) => draft.draftId === news.draftId);
    else {
      const known = this.#list.find(({ draftId }) => draftId === news.draftId);
      if (known && known.version >= news.version) return;
      await this.#fetch(news.draftId);
    }
    this.#tellKeepers();
  }

  /** One of one's own messages may have taken a draft's place, from whatever device. */
  async #afterMessage(conversationId: number): Promise<void> {
    const candidates = this.#list?.filter(
      (draft) => draft.conversationId === conversationId || draft.conversationId === null,
    );
    if (!candidates || candidates.length === 0) return;
    for (const { draftId } of candidates.slice(0, 5)) await this.#fetch(draftId);
    this.#tellKeepers();
  }

  async #fetch(draftId: number): Promise<void> {
    const page = await calls.draftPage({ draftId, limit: 1 }).catch(() => null);
    if (!page) return;
    this.#total = page.total;
    const draft = page.drafts[0];
    if (draft) this.#learn(draft);
    else this.#forget((one) => one.draftId === draftId);
  }

  #learn(draft: Draft): void {
    const known = this.#list?.find(({ draftId }) => draftId === draft.draftId);
    if (known && known.version > draft.version) return;
    if (!known) this.#total = Math.max(this.#total, (this.#list?.length ?? 0) + 1);
    const merged = known ? { ...known, ...draft } : draft;
    this.#list = [merged, ...(this.#list ?? []).filter(({ draftId }) => draftId !== draft.draftId)];
    this.#mark();
  }

  #forget(isGone: (draft: Draft) => boolean): void {
    const left = this.#list?.filter((draft) => !isGone(draft));
    this.#total -= (this.#list?.length ?? 0) - (left?.length ?? 0);
    this.#list = left;
    this.#mark();
  }

  /** Those whose words are not on their way already. */
  #unsent(): Draft[] {
    const onTheirWay = this.#onTheirWay();
    return (this.#list ?? []).filter(({ clientKey }) => !onTheirWay.has(clientKey));
  }

  #onTheirWay(): Set<string> {
    return new Set(this.client.outbox.items.map(({ key }) => key));
  }

  #serverOf(place: DraftPlace, key?: string): Draft | null | undefined {
    if (!this.#list) return undefined;
    const unsent = this.#unsent();
    if (place === 'new') return (key && unsent.find(({ clientKey }) => clientKey === key)) || null;
    if ('conversationId' in place)
      return unsent.find((draft) => draft.conversationId === place.conversationId) ?? null;
    return unsent.find(({ draftId }) => draftId === place.draft.draftId) ?? null;
  }

  #tellKeepers(): void {
    const onTheirWay = this.#onTheirWay();
    for (const { keeper, place } of this.#opened) {
      // A form that stays until its message is sent has that to tell it.
      if (keeper.key && onTheirWay.has(keeper.key)) continue;
      const server = this.#serverOf(place, keeper.key);
      if (server !== undefined) keeper.heard(server);
    }
  }

  /** What came back refused is a draft again, and wants to be saved like one. */
  #afterOutbox(): void {
    this.#mark();
    const onTheirWay = this.#onTheirWay();
    for (const key of this.#sending) {
      if (onTheirWay.has(key)) continue;
      for (const { keeper } of this.#opened) if (keeper.key === key) void keeper.flush();
    }
    this.#sending = onTheirWay;
  }

  #mark(): void {
    const unsent = this.#unsent();
    const excerpts = unsent.flatMap(({ conversationId, content }) =>
      conversationId === null ? [] : [[conversationId, excerpt(content, markMax)] as const],
    );
    const onTheirWay = (this.#list?.length ?? 0) - unsent.length;
    if (this.#list) this.client.draftMarks.set(new Map(excerpts), Math.max(0, this.#total - onTheirWay));
  }

  #leave(): void {
    for (const { keeper } of this.#opened) void keeper.flush(true);
  }
}

function nameOf(place: DraftPlace): string {
  if (place === 'new') return 'draft:new';
  return 'conversationId' in place ? `draft:${place.conversationId}` : `draft:opened:${place.draft.draftId}`;
}

/** What is known of a draft right after saving it; the names of its people come with the next fetch. */
function asDraft(
  written: Written,
  saved: calls.SavedDraft & { clientKey: string; conversationId: number | null },
): Draft {
  return {
    ...saved,
    recipient: written.recipient ?? null,
    recipientName: null,
    recipientRole: null,
    subject: written.subject ?? null,
    content: written.content,
    attachments: written.attachments ?? [],
    replyToId: written.replyToId ?? null,
    newThread: written.newThread ?? false,
    problem: null,
    versionCount: 0,
  };
}
