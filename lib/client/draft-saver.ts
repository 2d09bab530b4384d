import { type ApiError, asApiError } from '@/lib/client/api-error';
import { backoffMs } from '@/lib/client/backoff';
import type { Draft, Written } from '@/lib/client/draft-calls';
import type { DraftCopy } from '@/lib/client/draft-copy';
import type { SaverParts } from '@/lib/client/draft-parts';
import { isEmpty, textOf, writtenOf } from '@/lib/client/draft-text';

/** What the saver cannot settle by itself. */
export interface SaverEvents {
  /** It is time to save. */
  due: () => void;
  saved: () => void;
  /** Refused as too old: the server has another text, and kept this one. */
  met: (newer: Draft, refused: Written) => void;
  /** The draft was sent or deleted elsewhere. */
  gone: () => void;
}

const saveAfterMs = 1_000;
/** Who types without a pause is saved all the same. */
const saveAtLatestMs = 3_000;
/** What passes by itself. */
const passing = ['unreached', 'timed_out', 'unavailable', 'rate_limited', 'conflict'];

/** Brings one draft to the server: about a second after the last key, one save at a time, again and again until it is there. */
export class DraftSaver {
  /** Texts whose save may have arrived although no answer came. */
  readonly #attempted = new Set<string>();
  #saving?: Promise<void>;
  #callOff?: AbortController;
  #tries = 0;
  #unsavedSince = 0;
  #cancel?: () => void;

  constructor(
    private readonly copy: DraftCopy,
    private readonly parts: SaverParts,
    private readonly events: SaverEvents,
  ) {}

  get saving(): Promise<void> | undefined {
    return this.#saving;
  }

  hasAttempted(server: Draft): boolean {
    return this.#attempted.has(textOf(writtenOf(server)));
  }

  forgetAttempts(): void {
    this.#attempted.clear();
  }

  /** A key was pressed. */
  soon(): void {
    const now = Date.now();
    if (this.#unsavedSince === 0) this.#unsavedSince = now;
    this.in(Math.max(0, Math.min(saveAfterMs, this.#unsavedSince + saveAtLatestMs - now)));
  }

  in(waitMs: number): void {
    this.cancel();
    this.#cancel = this.parts.later(this.events.due, waitMs);
  }

  /** Nothing is due any more; what is under way goes on. */
  cancel(): void {
    this.#cancel?.();
  }

  /** End the save under way. */
  callOff(): void {
    this.#callOff?.abort();
  }

  async save(isLeaving: boolean): Promise<void> {
    this.cancel();
    this.#unsavedSince = 0;
    this.#callOff = new AbortController();
    this.#saving = this.#try({ isLeaving, signal: this.#callOff.signal }).finally(() => {
      this.#saving = undefined;
    });
    await this.#saving;
  }

  async #try(how: { isLeaving: boolean; signal: AbortSignal }): Promise<void> {
    const { now: written, key, draftId, version } = this.copy;
    try {
      if (isEmpty(written)) {
        if (draftId !== undefined) await this.parts.remove(draftId);
        if (this.copy.key === key) this.copy.take(undefined);
        return;
      }
      if (!key || this.parts.isOnItsWay(key)) return;
      this.#attempted.add(textOf(written));
      const saved = await this.parts.save(written, { key, draftId, version }, how);
      // Sent or left while the answer was on its way.
      if (this.copy.key !== key) return;
      this.copy.take({ key, draftId: saved.draftId, version: saved.version, written, isSaved: true });
      this.forgetAttempts();
      this.#tries = 0;
      this.events.saved();
    } catch (error) {
      if (this.copy.key === key && !how.signal.aborted) this.#afterFailure(asApiError(error), written);
    }
  }

  #afterFailure(error: ApiError, written: Written): void {
    const newer = error.more.draft as Draft | undefined;
    if (error.code === 'conflict' && newer) this.events.met(newer, written);
    else if (error.code === 'conflict' && error.retryAfterS === undefined) this.events.gone();
    else if (error.code === 'not_found' && isEmpty(written)) this.copy.take(undefined);
    else if (error.code === 'not_found' && this.copy.draftId !== undefined) this.events.gone();
    else {
      // Expired, refused or unreachable: this browser has the words.
      this.parts.status('local');
      if (!passing.includes(error.code) && error.status < 500) return;
      this.#tries += 1;
      const waitMs = backoffMs(this.#tries, { firstMs: 2_000, mostMs: 30_000 });
      this.in(Math.max(waitMs, (error.retryAfterS ?? 0) * 1_000));
    }
  }
}
