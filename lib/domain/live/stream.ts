import { type Connection, liveHub } from '@/lib/domain/live/hub';
import { eventsSince } from '@/lib/domain/live/queries';
import { type LiveEvent, STREAMS_PER_PERSON } from '@/lib/domain/live/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { toWire } from '@/lib/platform/wire';

/** A stream lives this long; the browser reconnects with its last cursor and nothing is lost. */
const MAX_AGE_MS = 60 * 60 * 1000;
/** Bytes that a reader who stalled may leave unread before the stream is closed. */
const MAX_UNREAD_BYTES = 256 * 1024;

const encoder = new TextEncoder();

/**
 * Server-sent events for the caller from a cursor on (none: from now). Registered before the first read, so nothing falls
 * between; what arrives twice carries the same event id. Ends with the signal, the session, a stalled reader or after an hour.
 */
export async function openStream(
  ctx: Ctx,
  { cursor, signal }: { cursor?: string; signal: AbortSignal },
): Promise<ReadableStream<Uint8Array>> {
  const { sessionId } = ctx.actor;
  if (!sessionId) throw new AppError('unauthenticated');
  const hub = await liveHub();
  const stream = new PersonStream(ctx.actor.id, sessionId, () => hub.remove(stream));
  const oldest = [...hub.connectionsOf(ctx.actor.id)][0];
  if (oldest && hub.connectionsOf(ctx.actor.id).size >= STREAMS_PER_PERSON) oldest.close();
  hub.add(stream);
  signal.addEventListener('abort', () => stream.close(), { once: true });
  try {
    const first = await eventsSince(ctx, cursor);
    stream.begin(first.events, first.cursor, first.reset ?? false);
  } catch (error) {
    stream.close();
    throw error;
  }
  if (signal.aborted) stream.close();
  return stream.readable;
}

class PersonStream implements Connection {
  readonly readable: ReadableStream<Uint8Array>;
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #waiting: [LiveEvent[], string | null][] | null = [];
  #isOpen = true;
  readonly #age: NodeJS.Timeout;

  constructor(
    readonly personId: number,
    readonly sessionId: string,
    readonly onClose: () => void,
  ) {
    this.readable = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.close(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MAX_UNREAD_BYTES }),
    );
    this.#age = setTimeout(() => this.close(), MAX_AGE_MS);
    this.#age.unref();
  }

  /** Send what the cursor had missed, then what came meanwhile. */
  begin(events: LiveEvent[], cursor: string, isReset: boolean): void {
    this.#write(`retry: 1000\n${isReset ? 'event: reset\n' : 'event: ready\n'}id: ${cursor}\ndata: {}\n\n`);
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    if (events.length > 0) this.deliver(events, cursor);
    for (const [later, laterCursor] of waiting) this.deliver(later, laterCursor);
  }

  deliver(events: LiveEvent[], cursor: string | null): void {
    if (this.#waiting) {
      this.#waiting.push([events, cursor]);
      return;
    }
    const last = events.length - 1;
    this.#write(events.map((event, i) => frame(event, i === last ? cursor : null)).join(''));
  }

  heartbeat(): void {
    if (!this.#waiting) this.#write(': \n\n');
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    clearTimeout(this.#age);
    this.onClose();
    try {
      this.#controller.close();
    } catch (error) {
      // A reader that went away has already closed it; there is nobody left to tell.
      if (!(error instanceof TypeError)) throw error;
    }
  }

  #write(text: string): void {
    if (!this.#isOpen) return;
    if ((this.#controller.desiredSize ?? 0) > 0) this.#controller.enqueue(encoder.encode(text));
    else this.close();
  }
}

function frame({ id, event, data }: LiveEvent, cursor: string | null): string {
  const position = cursor ? `id: ${cursor}\n` : '';
  return `event: ${event}\n${position}data: ${JSON.stringify(toWire({ id, ...data }))}\n\n`;
}
