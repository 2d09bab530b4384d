import { asApiError } from '@/lib/client/api-error';
import { backoffMs } from '@/lib/client/backoff';
import { type LiveEvent, liveKinds, onceOnly, parseEvent } from '@/lib/client/live-events';

/** `live` and `polling` both keep up; `reconnecting` does not; `signed-out` will not until somebody signs in. */
export type LiveStatus = 'connecting' | 'live' | 'polling' | 'reconnecting' | 'signed-out';

export interface LiveOutput {
  events: (events: LiveEvent[]) => void;
  /** Events may be missing: fetch everything anew. Said at the start too when there was no place to go on from. */
  stale: () => void;
  status: (status: LiveStatus) => void;
  /** Where to go on from, for whoever takes over. */
  cursor: (cursor: string) => void;
}

/** The stream as this module uses it; a browser's EventSource, or a test's. */
export interface StreamLike {
  close(): void;
  onerror: (() => void) | null;
  addEventListener(type: string, listener: (event: { data: string; lastEventId: string }) => void): void;
}

export interface PollAnswer {
  events: LiveEvent[];
  cursor: string;
  reset?: boolean;
}

export interface LiveParts {
  openStream: (cursor: string | undefined) => StreamLike;
  poll: (cursor: string | undefined) => Promise<PollAnswer>;
  later: (run: () => void, waitMs: number) => () => void;
  isHidden: () => boolean;
}

const pollMs = 5_000;
const pollHiddenMs = 30_000;
const failuresBeforePolling = 2;
/** While polling works, the stream is tried again after this, then at growing distances. */
const streamAgain = { firstMs: 10_000, mostMs: 300_000 };
const pollAgain = { firstMs: 1_000, mostMs: 30_000 };

/**
 * The person's live events, by stream where that works and by polling where not, from the same cursor, so that a change of the way
 * loses nothing. Recovers by itself whenever the server or the network comes back.
 */
export class LiveSource {
  #stream?: StreamLike;
  #cancelTimer?: () => void;
  #cancelStreamTry?: () => void;
  #isPolling = false;
  #isStopped = false;
  /** Failures since the stream last said that it is ready. */
  #streamFailures = 0;
  #pollFailures = 0;
  #streamTries = 0;
  #isFresh = false;
  readonly #isNew = onceOnly();

  constructor(
    private readonly parts: LiveParts,
    private readonly output: LiveOutput,
    private cursor?: string,
  ) {}

  start(): void {
    // Whoever says where to go on from knows everything up to there.
    this.#isFresh = this.cursor !== undefined;
    this.output.status('connecting');
    this.#openStream();
  }

  stop(): void {
    this.#isStopped = true;
    this.#closeStream();
    this.#cancelTimer?.();
    this.#cancelStreamTry?.();
  }

  /** Something changed for the better (network, window in sight): do not wait out the back-off. */
  hurry(): void {
    if (this.#isStopped || (this.#stream && this.#streamFailures === 0)) return;
    this.#pollFailures = 0;
    this.#streamTries = 0;
    this.#streamFailures = 0;
    this.#isPolling = false;
    this.#cancelTimer?.();
    this.#cancelStreamTry?.();
    this.#openStream();
  }

  #openStream(): void {
    this.#closeStream();
    const stream = this.parts.openStream(this.cursor);
    this.#stream = stream;
    const isCurrent = () => this.#stream === stream && !this.#isStopped;
    stream.addEventListener('ready', ({ lastEventId }) => isCurrent() && this.#onReady(lastEventId, false));
    stream.addEventListener('reset', ({ lastEventId }) => isCurrent() && this.#onReady(lastEventId, true));
    for (const kind of liveKinds) {
      stream.addEventListener(kind, ({ data, lastEventId }) => {
        if (!isCurrent()) return;
        const event = parseEvent(kind, data);
        if (event) this.#take([event], lastEventId);
      });
    }
    stream.onerror = () => isCurrent() && this.#onStreamError();
  }

  #onReady(cursor: string, isReset: boolean): void {
    const isGap = isReset || !this.#isFresh;
    this.#streamFailures = 0;
    this.#streamTries = 0;
    this.#pollFailures = 0;
    this.#isPolling = false;
    this.#cancelTimer?.();
    this.#take([], cursor);
    this.output.status('live');
    if (isGap) this.#sayStale();
  }

  /** We reconnect by ourselves: browsers give up for good after an answer such as 503, and know nothing of the back-off. */
  #onStreamError(): void {
    this.#closeStream();
    this.#streamFailures += 1;
    if (this.#isPolling) this.#tryStreamLater();
    else if (this.#streamFailures >= failuresBeforePolling) this.#startPolling();
    else this.#reopenStream();
  }

  #reopenStream(): void {
    const waitMs = backoffMs(this.#streamFailures, pollAgain);
    this.#cancelTimer = this.parts.later(() => this.#openStream(), waitMs);
  }

  #startPolling(): void {
    this.#isPolling = true;
    void this.#poll();
    this.#tryStreamLater();
  }

  #tryStreamLater(): void {
    this.#streamTries += 1;
    this.#cancelStreamTry?.();
    this.#cancelStreamTry = this.parts.later(
      () => this.#openStream(),
      backoffMs(this.#streamTries, streamAgain),
    );
  }

  async #poll(): Promise<void> {
    this.#cancelTimer?.();
    try {
      const answer = await this.parts.poll(this.cursor);
      if (this.#isStopped || !this.#isPolling) return;
      this.#onPolled(answer);
    } catch (error) {
      if (this.#isStopped || !this.#isPolling) return;
      this.#onPollError(asApiError(error).code);
    }
  }

  #onPolled({ events, cursor, reset }: PollAnswer): void {
    const wasDown = this.#pollFailures > 0;
    this.#pollFailures = 0;
    this.#take(events, cursor);
    this.output.status('polling');
    if (reset || !this.#isFresh) this.#sayStale();
    // The server is back after it was gone: the stream has a good chance at once.
    if (wasDown) this.hurry();
    else this.#pollLater(this.parts.isHidden() ? pollHiddenMs : pollMs);
  }

  #onPollError(code: string): void {
    const isSignedOut = code === 'unauthenticated';
    this.output.status(isSignedOut ? 'signed-out' : 'reconnecting');
    if (isSignedOut) {
      this.stop();
      return;
    }
    this.#pollFailures += 1;
    this.#pollLater(backoffMs(this.#pollFailures, pollAgain));
  }

  #pollLater(waitMs: number): void {
    this.#cancelTimer = this.parts.later(() => void this.#poll(), waitMs);
  }

  #take(events: LiveEvent[], cursor: string): void {
    if (cursor && cursor !== this.cursor) {
      this.cursor = cursor;
      this.output.cursor(cursor);
    }
    const fresh = events.filter(this.#isNew);
    if (fresh.length > 0) this.output.events(fresh);
  }

  #sayStale(): void {
    this.#isFresh = true;
    this.output.stale();
  }

  #closeStream(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }
}
