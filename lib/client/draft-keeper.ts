import { type ApiError, asApiError } from '@/lib/client/api-error';
import { attachmentIds } from '@/lib/client/attachments';
import { backoffMs } from '@/lib/client/backoff';
import type { Draft, SavedDraft, Written } from '@/lib/client/draft-calls';

/** What this browser keeps of one place to write. */
export interface KeptDraft {
  key: string;
  draftId?: number;
  version?: number;
  written: Written;
  /** The server has exactly this. */
  isSaved: boolean;
}

/** What the person has to decide: another device wrote, sent or deleted the same draft. */
export type DraftQuestion = { kind: 'newer'; draft: Draft } | { kind: 'gone' };
export type DraftStatus = 'idle' | 'unsaved' | 'saved' | 'local';

export interface KeeperParts {
  save: (
    written: Written,
    which: { key: string; draftId?: number; version?: number },
    how: { isLeaving: boolean; signal?: AbortSignal },
  ) => Promise<SavedDraft>;
  remove: (draftId: number) => Promise<void>;
  /** The encrypted copy of this browser. */
  store: { load: () => Promise<KeptDraft | undefined>; save: (kept: KeptDraft | undefined) => void };
  /** Whether the words of this key are in the outbox: then there is nothing to save. */
  isOnItsWay: (key: string) => boolean;
  /** The server's draft under a key, as far as known. */
  known: (key: string) => Draft | null;
  later: (run: () => void, waitMs: number) => () => void;
  newKey: () => string;
  /** Whether the person writes here now: then nothing is put in their place. */
  isWriting: () => boolean;
  /** Put this in the field. */
  show: (written: Written) => void;
  ask: (question: DraftQuestion | null) => void;
  status: (status: DraftStatus) => void;
}

const localAfterMs = 150;
const saveAfterMs = 1_000;
/** Who types without a pause is saved all the same. */
const saveAtLatestMs = 3_000;
const nothing: Written = { content: '' };

/**
 * The draft of one place to write: kept in this browser at once, on the server about a second after the last key, and brought up to
 * date with what other devices do. Words are replaced only where nobody is writing and nothing unsaved stands; otherwise the person is
 * asked, and whichever text they choose, the server keeps the other.
 */
export class DraftKeeper {
  #key?: string;
  #draftId?: number;
  #version?: number;
  /** What the server has, as far as known. */
  #base: Written = nothing;
  #now: Written = nothing;
  /** Texts whose save may have arrived although no answer came. */
  #attempted = new Set<string>();
  /** What the server refused as too old, and kept. */
  #refused?: string;
  #question: DraftQuestion | null = null;
  #saving?: Promise<void>;
  #callOff?: AbortController;
  #tries = 0;
  #unsavedSince = 0;
  #cancelSave?: () => void;
  #cancelLocal?: () => void;
  #isStarted = false;
  #isClosed = false;
  /** The last one sent from here; should it come back refused, it is gone on with. */
  #sentKey?: string;

  constructor(private readonly parts: KeeperParts) {}

  get key(): string | undefined {
    return this.#key;
  }

  get draftId(): number | undefined {
    return this.#draftId;
  }

  /** The words of this draft wait for nothing: neither a save nor an answer. */
  get #isDirty(): boolean {
    return !isSame(this.#now, this.#base);
  }

  /** Begin with what is known: typed before this was loaded, kept in this browser, on the server (undefined: not known). */
  async start(typed: () => Written, serverOf: (key?: string) => Draft | null | undefined): Promise<void> {
    const kept = await this.parts.store.load();
    if (this.#isClosed) return;
    const server = serverOf(kept?.key);
    const early = typed();
    this.#isStarted = true;
    if (kept && (!kept.isSaved || server === undefined)) {
      this.#take(kept);
      this.#now = isEmpty(early) ? kept.written : joined(kept.written, early);
      this.parts.show(this.#now);
    } else {
      // A clean copy of what has gone elsewhere goes here too.
      if (kept && !server) this.parts.store.save(undefined);
      this.#now = early;
    }
    // Filling an empty field takes nothing from anybody, even with the caret in it.
    if (server && isEmpty(this.#now)) this.#show(server);
    else if (server !== undefined) this.heard(server);
    if (this.#isDirty) this.changed(this.#now);
  }

  /** The person wrote. */
  changed(written: Written): void {
    this.#now = written;
    const question = this.#question;
    if (question?.kind === 'newer' && isSame(writtenOf(question.draft), written)) this.#adopt(question.draft);
    if (!this.#key && !isEmpty(written)) this.#begin();
    if (!this.#cancelLocal) this.#cancelLocal = this.parts.later(() => this.#keepHere(), localAfterMs);
    if (!this.#isDirty) return;
    this.parts.status('unsaved');
    const now = Date.now();
    if (this.#unsavedSince === 0) this.#unsavedSince = now;
    this.#saveIn(Math.max(0, Math.min(saveAfterMs, this.#unsavedSince + saveAtLatestMs - now)));
  }

  /** The server's draft of this place as it is now; null: there is none. */
  heard(server: Draft | null): void {
    if (this.#isClosed || !this.#isStarted || this.#saving) return;
    if (!server) this.#heardGone();
    else if (server.draftId === this.#draftId && server.version === this.#version) return;
    else if (this.#attempted.has(textOf(server)) || isSame(writtenOf(server), this.#now)) this.#adopt(server);
    else if (isCovered(this.#now, writtenOf(server))) this.#show(server);
    else if (!this.#isDirty && !this.parts.isWriting()) this.#show(server);
    else this.#ask({ kind: 'newer', draft: server });
  }

  /** Show what the other device wrote. What stands here is kept on the server first. */
  async showNewer(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    if (question.kind === 'gone') {
      this.sent();
      this.parts.show(nothing);
      return;
    }
    await this.#handIn(question.draft);
    this.#show(this.#question?.kind === 'newer' ? this.#question.draft : question.draft);
  }

  /** Go on with what stands here. What the other device wrote is kept on the server. */
  async keepMine(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    if (isEmpty(this.#now)) {
      this.#ask(null);
      return;
    }
    if (question.kind === 'gone') this.#startAnew();
    else {
      await this.#handIn(question.draft);
      this.#adopt(this.#question?.kind === 'newer' ? this.#question.draft : question.draft);
    }
    await this.flush();
  }

  /** Save now. True: the server has it. */
  async flush(isLeaving = false): Promise<boolean> {
    this.#keepHere();
    // One save at a time, since each needs the version that the one before it got.
    while (this.#saving) await this.#saving;
    if (this.#question) return false;
    if (this.#isDirty) await this.#save(isLeaving);
    return !this.#isDirty;
  }

  /** The key under which the words go out now. A save under way is called off: it would arrive after them and be refused. */
  handOver(): string | undefined {
    this.#callOff?.abort();
    return this.#key;
  }

  /**
   * Words that were sent under this key came back unsent and are put in the empty field: sent unchanged they are the same message,
   * whose first try may have arrived.
   */
  resume(key: string): void {
    if (this.#key && !isEmpty(this.#now)) return;
    const known = this.parts.known(key);
    if (known) this.#adopt(known);
    else this.#take({ key, written: nothing, isSaved: false });
  }

  /** The words went to the outbox, or elsewhere: this place is empty, and the next words are another draft. */
  sent(): void {
    this.#sentKey = this.#key;
    this.#reset();
  }

  /** Leave the draft where it is and begin another one here. */
  async leave(): Promise<void> {
    await this.flush();
    this.#reset();
    this.parts.show(nothing);
  }

  close(): void {
    if (this.#isDirty) void this.flush(true);
    this.#isClosed = true;
    this.#cancelSave?.();
    this.#cancelLocal?.();
  }

  /** What was sent and came back refused is gone on with; everything else is a new draft. */
  #begin(): void {
    const refused = this.#sentKey ? this.parts.known(this.#sentKey) : null;
    if (refused) this.#adopt(refused);
    else this.#key = this.parts.newKey();
  }

  #reset(): void {
    this.#cancelSave?.();
    this.#take(undefined);
    this.#now = nothing;
    this.#attempted.clear();
    this.#ask(null);
    this.#keepHere();
    this.parts.status('idle');
  }

  #take(kept: KeptDraft | undefined): void {
    this.#key = kept?.key;
    this.#draftId = kept?.draftId;
    this.#version = kept?.version;
    this.#base = kept?.isSaved ? kept.written : nothing;
  }

  #show(server: Draft): void {
    this.#adopt(server);
    this.#now = this.#base;
    this.parts.show(this.#now);
    this.#keepHere();
  }

  #adopt(server: Draft): void {
    this.#key = server.clientKey;
    this.#draftId = server.draftId;
    this.#version = server.version;
    this.#base = writtenOf(server);
    this.#ask(null);
    this.parts.status(this.#isDirty ? 'unsaved' : 'saved');
  }

  /** Gone, and not by this page: what stands here unchanged goes too, but nothing that somebody is writing. */
  #heardGone(): void {
    if (this.#draftId === undefined) return;
    if (this.#isDirty) this.#startAnew();
    else if (this.parts.isWriting()) this.#ask({ kind: 'gone' });
    else {
      this.#reset();
      this.parts.show(nothing);
    }
  }

  #startAnew(): void {
    this.#take({ key: this.parts.newKey(), written: this.#now, isSaved: false });
    this.#attempted.clear();
    this.#ask(null);
    this.changed(this.#now);
  }

  /** A save on an old version is refused, and thereby both texts are kept. */
  async #handIn(newer: Draft): Promise<void> {
    const isKept = this.#refused === JSON.stringify(normal(this.#now));
    if (isKept || isEmpty(this.#now) || isSame(this.#now, writtenOf(newer))) return;
    const stale = { key: newer.clientKey, draftId: newer.draftId, version: Math.max(1, newer.version - 1) };
    // A first version has none before it: as a draft begun beside it, it is refused likewise.
    const which = newer.version > 1 ? stale : { key: newer.clientKey };
    await this.parts.save(this.#now, which, { isLeaving: false }).catch(() => undefined);
  }

  #ask(question: DraftQuestion | null): void {
    if (question === null && this.#question === null) return;
    this.#question = question;
    this.#cancelSave?.();
    this.parts.ask(question);
  }

  #keepHere(): void {
    this.#cancelLocal?.();
    this.#cancelLocal = undefined;
    const { store } = this.parts;
    if (isEmpty(this.#now) || !this.#key) store.save(undefined);
    else
      store.save({
        key: this.#key,
        draftId: this.#draftId,
        version: this.#version,
        written: this.#now,
        isSaved: !this.#isDirty,
      });
  }

  #saveIn(waitMs: number): void {
    this.#cancelSave?.();
    if (this.#question) return;
    this.#cancelSave = this.parts.later(() => void this.flush(), waitMs);
  }

  async #save(isLeaving: boolean): Promise<void> {
    this.#cancelSave?.();
    this.#unsavedSince = 0;
    this.#callOff = new AbortController();
    this.#saving = this.#try({ isLeaving, signal: this.#callOff.signal }).finally(() => {
      this.#saving = undefined;
    });
    await this.#saving;
  }

  async #try(how: { isLeaving: boolean; signal: AbortSignal }): Promise<void> {
    const written = this.#now;
    const key = this.#key;
    try {
      if (isEmpty(written)) {
        if (this.#draftId !== undefined) await this.parts.remove(this.#draftId);
        if (this.#key === key) this.#take(undefined);
        return;
      }
      if (!key || this.parts.isOnItsWay(key)) return;
      this.#attempted.add(JSON.stringify(normal(written)));
      const which = { key, draftId: this.#draftId, version: this.#version };
      const saved = await this.parts.save(written, which, how);
      // Sent or left while the answer was on its way.
      if (this.#key !== key) return;
      this.#draftId = saved.draftId;
      this.#version = saved.version;
      this.#base = written;
      this.#attempted.clear();
      this.#tries = 0;
      this.#keepHere();
      this.parts.status(this.#isDirty ? 'unsaved' : 'saved');
    } catch (error) {
      if (this.#key === key && !how.signal.aborted) this.#afterFailure(asApiError(error), written);
    }
  }

  #afterFailure(error: ApiError, written: Written): void {
    const newer = error.more.draft as Draft | undefined;
    if (error.code === 'conflict' && newer) this.#meet(newer, written);
    else if (error.code === 'conflict' && error.retryAfterS === undefined) this.#startAnew();
    else if (error.code === 'not_found' && isEmpty(written)) this.#take(undefined);
    else if (error.code === 'not_found' && this.#draftId !== undefined) this.#startAnew();
    else {
      // Expired, refused or unreachable: this browser has the words.
      this.parts.status('local');
      const passes = ['unreached', 'timed_out', 'unavailable', 'rate_limited', 'conflict'].includes(
        error.code,
      );
      if (!passes && error.status < 500) return;
      this.#tries += 1;
      const waitMs = backoffMs(this.#tries, { firstMs: 2_000, mostMs: 30_000 });
      this.#saveIn(Math.max(waitMs, (error.retryAfterS ?? 0) * 1_000));
    }
  }

  /** Refused as too old. An own save whose answer was lost is no other device. */
  #meet(newer: Draft, refused: Written): void {
    if (this.#attempted.has(textOf(newer)) || isSame(writtenOf(newer), this.#base)) {
      this.#adopt(newer);
      if (this.#isDirty) this.#saveIn(0);
    } else {
      this.#refused = JSON.stringify(normal(refused));
      this.#ask({ kind: 'newer', draft: newer });
    }
  }
}

export const writtenOf = (draft: Draft): Written => ({
  content: draft.content,
  subject: draft.subject ?? undefined,
  recipient: draft.conversationId === null ? (draft.recipient ?? undefined) : undefined,
  replyToId: draft.replyToId ?? undefined,
  newThread: draft.newThread || undefined,
  attachments: draft.attachments.length > 0 ? draft.attachments : undefined,
});

/** Addressing alone is no draft. */
export const isEmpty = ({ content, subject, attachments }: Written) =>
  content.trim() === '' && !subject?.trim() && !attachments?.length;

const normal = ({ content, subject, recipient, replyToId, newThread, attachments }: Written) => [
  content,
  subject || null,
  recipient ?? null,
  replyToId ?? null,
  newThread ?? false,
  attachmentIds(attachments),
];
const textOf = (draft: Draft) => JSON.stringify(normal(writtenOf(draft)));
const isSame = (a: Written, b: Written) =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(normal(a)) === JSON.stringify(normal(b));

/** The same words, to which the other text only adds what goes with them: a subject, the message that it answers. */
const isCovered = (now: Written, other: Written) => isSame({ ...other, ...defined(now) }, other);

const defined = (written: Written) =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));

const joined = (kept: Written, typed: Written): Written => ({
  ...kept,
  ...typed,
  content: [kept.content, typed.content].filter((text) => text !== '').join('\n\n'),
  attachments: [...(kept.attachments ?? []), ...(typed.attachments ?? [])],
});
