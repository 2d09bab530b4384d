import type { Draft, Written } from '@/lib/client/draft-calls';
import { DraftCopy } from '@/lib/client/draft-copy';
import type { DraftQuestion, KeeperParts } from '@/lib/client/draft-parts';
import { DraftSaver } from '@/lib/client/draft-saver';
import { isCovered, isEmpty, isSame, joined, nothing, textOf, writtenOf } from '@/lib/client/draft-text';

const localAfterMs = 150;

/**
 * The draft of one place to write: kept in this browser at once, on the server about a second after the last key, and brought up to
 * date with what other devices do. Words are replaced only where nobody is writing and nothing unsaved stands; otherwise the person is
 * asked, and whichever text they choose, the server keeps the other.
 */
export class DraftKeeper {
  readonly #copy = new DraftCopy();
  readonly #saver: DraftSaver;
  /** What the server refused as too old, and kept. */
  #refused?: string;
  #question: DraftQuestion | null = null;
  #cancelLocal?: () => void;
  #isStarted = false;
  #isClosed = false;
  /** The last one sent from here; should it come back refused, it is gone on with. */
  #sentKey?: string;

  constructor(private readonly parts: KeeperParts) {
    this.#saver = new DraftSaver(this.#copy, parts, {
      due: () => void this.flush(),
      saved: () => {
        this.#keepHere();
        parts.status(this.#copy.isDirty ? 'unsaved' : 'saved');
      },
      met: (newer, refused) => this.#meet(newer, refused),
      gone: () => this.#startAnew(),
    });
  }

  get key(): string | undefined {
    return this.#copy.key;
  }

  get draftId(): number | undefined {
    return this.#copy.draftId;
  }

  /** Begin with what is known: typed before this was loaded, kept in this browser, on the server (undefined: not known). */
  async start(typed: () => Written, serverOf: (key?: string) => Draft | null | undefined): Promise<void> {
    const kept = await this.parts.store.load();
    if (this.#isClosed) return;
    const server = serverOf(kept?.key);
    const early = typed();
    this.#isStarted = true;
    if (kept && (!kept.isSaved || server === undefined)) {
      this.#copy.take(kept);
      this.#copy.now = isEmpty(early) ? kept.written : joined(kept.written, early);
      this.parts.show(this.#copy.now);
    } else {
      // A clean copy of what has gone elsewhere goes here too.
      if (kept && !server) this.parts.store.save(undefined);
      this.#copy.now = early;
    }
    // Filling an empty field takes nothing from anybody, even with the caret in it.
    if (server && isEmpty(this.#copy.now)) this.#show(server);
    else if (server !== undefined) this.heard(server);
    if (this.#copy.isDirty) this.changed(this.#copy.now);
  }

  /** The person wrote. */
  changed(written: Written): void {
    this.#copy.now = written;
    const question = this.#question;
    if (question?.kind === 'newer' && isSame(writtenOf(question.draft), written)) this.#adopt(question.draft);
    if (!this.#copy.key && !isEmpty(written)) this.#begin();
    if (!this.#cancelLocal) this.#cancelLocal = this.parts.later(() => this.#keepHere(), localAfterMs);
    if (!this.#copy.isDirty) return;
    this.parts.status('unsaved');
    if (!this.#question) this.#saver.soon();
  }

  /** The server's draft of this place as it is now; null: there is none. */
  heard(server: Draft | null): void {
    if (this.#isClosed || !this.#isStarted || this.#saver.saving) return;
    if (!server) this.#heardGone();
    else if (server.draftId === this.#copy.draftId && server.version === this.#copy.version) return;
    else if (this.#saver.hasAttempted(server) || isSame(writtenOf(server), this.#copy.now))
      this.#adopt(server);
    else if (isCovered(this.#copy.now, writtenOf(server))) this.#show(server);
    else if (!this.#copy.isDirty && !this.parts.isWriting()) this.#show(server);
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
    if (isEmpty(this.#copy.now)) {
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
    while (this.#saver.saving) await this.#saver.saving;
    if (this.#question) return false;
    if (this.#copy.isDirty) await this.#saver.save(isLeaving);
    return !this.#copy.isDirty;
  }

  /** The key under which the words go out now. A save under way is called off: it would arrive after them and be refused. */
  handOver(): string | undefined {
    this.#saver.callOff();
    return this.#copy.key;
  }

  /**
   * Words that were sent under this key came back unsent and are put in the empty field: sent unchanged they are the same message,
   * whose first try may have arrived.
   */
  resume(key: string): void {
    if (this.#copy.key && !isEmpty(this.#copy.now)) return;
    const known = this.parts.known(key);
    if (known) this.#adopt(known);
    else this.#copy.take({ key, written: nothing, isSaved: false });
  }

  /** The words went to the outbox, or elsewhere: this place is empty, and the next words are another draft. */
  sent(): void {
    this.#sentKey = this.#copy.key;
    this.#reset();
  }

  /** Leave the draft where it is and begin another one here. */
  async leave(): Promise<void> {
    await this.flush();
    this.#reset();
    this.parts.show(nothing);
  }

  close(): void {
    if (this.#copy.isDirty) void this.flush(true);
    this.#isClosed = true;
    this.#saver.cancel();
    this.#cancelLocal?.();
  }

  /** What was sent and came back refused is gone on with; everything else is a new draft. */
  #begin(): void {
    const refused = this.#sentKey ? this.parts.known(this.#sentKey) : null;
    if (refused) this.#adopt(refused);
    else this.#copy.key = this.parts.newKey();
  }

  #reset(): void {
    this.#saver.cancel();
    this.#copy.take(undefined);
    this.#copy.now = nothing;
    this.#saver.forgetAttempts();
    this.#ask(null);
    this.#keepHere();
    this.parts.status('idle');
  }

  #show(server: Draft): void {
    this.#adopt(server);
    this.#copy.now = this.#copy.base;
    this.parts.show(this.#copy.now);
    this.#keepHere();
  }

  #adopt(server: Draft): void {
    this.#copy.adopt(server);
    this.#ask(null);
    this.parts.status(this.#copy.isDirty ? 'unsaved' : 'saved');
  }

  /** Gone, and not by this page: what stands here unchanged goes too, but nothing that somebody is writing. */
  #heardGone(): void {
    if (this.#copy.draftId === undefined) return;
    if (this.#copy.isDirty) this.#startAnew();
    else if (this.parts.isWriting()) this.#ask({ kind: 'gone' });
    else {
      this.#reset();
      this.parts.show(nothing);
    }
  }

  #startAnew(): void {
    this.#copy.take({ key: this.parts.newKey(), written: this.#copy.now, isSaved: false });
    this.#saver.forgetAttempts();
    this.#ask(null);
    this.changed(this.#copy.now);
  }

  /** A save on an old version is refused, and thereby both texts are kept. */
  async #handIn(newer: Draft): Promise<void> {
    const isKept = this.#refused === textOf(this.#copy.now);
    if (isKept || isEmpty(this.#copy.now) || isSame(this.#copy.now, writtenOf(newer))) return;
    const stale = { key: newer.clientKey, draftId: newer.draftId, version: Math.max(1, newer.version - 1) };
    // A first version has none before it: as a draft begun beside it, it is refused likewise.
    const which = newer.version > 1 ? stale : { key: newer.clientKey };
    await this.parts.save(this.#copy.now, which, { isLeaving: false }).catch(() => undefined);
  }

  #ask(question: DraftQuestion | null): void {
    if (question === null && this.#question === null) return;
    this.#question = question;
    this.#saver.cancel();
    this.parts.ask(question);
  }

  #keepHere(): void {
    this.#cancelLocal?.();
    this.#cancelLocal = undefined;
    this.parts.store.save(this.#copy.kept);
  }

  /** Refused as too old. An own save whose answer was lost is no other device. */
  #meet(newer: Draft, refused: Written): void {
    if (this.#saver.hasAttempted(newer) || isSame(writtenOf(newer), this.#copy.base)) {
      this.#adopt(newer);
      if (this.#copy.isDirty) this.#saver.in(0);
    } else {
      this.#refused = textOf(refused);
      this.#ask({ kind: 'newer', draft: newer });
    }
  }
}
