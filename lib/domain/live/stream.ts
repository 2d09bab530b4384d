import { type Connection, liveHub } from '@/lib/domain/live/hub';
import { eventsSince } from '@/lib/domain/live/queries';
import { type LiveEvent, STREAMS_PER_PERSON } from '@/lib/domain/live/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import type { Outlet } from '@/lib/platform/outlet';
import { wireJson } from '@/lib/platform/wire';

/** A stream lives this long; the browser reconnects with its last cursor and nothing is lost. */
const MAX_AGE_MS = 60 * 60 * 1000;
/** Bytes that a reader who stalled may leave unread before the stream is closed. */
const MAX_UNREAD_BYTES = 256 * 1024;

/**
 * Server-sent events for the caller from a cursor on (none: from now). Registered before the first read, so nothing falls
 * between; what arrives twice carries the same event id. Ends by the answered function, with the session, a stalled reader or
 * after an hour.
 */
export async function openStream(
  ctx: Ctx,
  { cursor }: { cursor?: string },
  outlet: Outlet,
): Promise<() => void> {
  const { sessionId } = ctx.actor;
  if (!sessionId) throw new AppError('unauthenticated');
  const hub = await liveHub();
  const stream = new PersonStream(ctx.actor.id, sessionId, outlet, () => hub.remove(stream));
  const oldest = [...hub.connectionsOf(ctx.actor.id)][0];
  if (oldest && hub.connectionsOf(ctx.actor.id).size >= STREAMS_PER_PERSON) oldest.close();
  hub.add(stream);
  try {
    const first = await eventsSince(ctx, cursor);
    stream.begin(first.events, first.cursor, first.reset ?? false);
  } catch (error) {
    stream.abandon();
    throw error;
  }
  return () => stream.close();
}

class PersonStream implements Connection {
  #waiting: [LiveEvent[], string | null][] | null = [];
  #isOpen = true;
  readonly #age: NodeJS.Timeout;

  constructor(
    readonly personId: number,
    readonly sessionId: string,
    readonly outlet: Outlet,
    readonly onClose: () => void,
  ) {
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
    this.abandon();
    this.outlet.end();
  }

  /** Leave the hub and write nothing more; the outlet stays for an answer of another kind. */
  abandon(): void {
    this.#isOpen = false;
    clearTimeout(this.#age);
    this.onClose();
  }

  #write(text: string): void {
    if (!this.#isOpen) return;
    if (this.outlet.unreadBytes() < MAX_UNREAD_BYTES) this.outlet.write(text);
    else this.close();
  }
}

function frame({ id, event, data }: LiveEvent, cursor: string | null): string {
  const position = cursor ? `id: ${cursor}\n` : '';
  return `event: ${event}\n${position}data: ${wireJson({ id, ...data })}\n\n`;
}
