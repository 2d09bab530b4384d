import type { LiveEvent } from '@/lib/client/live-events';
import type { LiveOutput, LiveStatus } from '@/lib/client/live-source';

/** What the tab that holds the connection tells the others, and what they ask of it. */
type Note =
  | { kind: 'events'; events: LiveEvent[] }
  | { kind: 'stale' }
  | { kind: 'status'; status: LiveStatus }
  | { kind: 'cursor'; cursor: string }
  | { kind: 'who-leads' }
  | { kind: 'i-lead'; status: LiveStatus };

const answerWithinMs = 1_500;

/** A connection that a leading tab holds open; `stop` ends it. */
type Connect = (output: LiveOutput, cursor: string | undefined) => { stop: () => void; hurry: () => void };

export interface SharedLive {
  hurry: () => void;
  stop: () => void;
}

/**
 * One connection for all tabs of a person: whoever holds the lock leads and passes everything on. A leader that was closed gives
 * the lock away; one that the browser has put to sleep does not answer, and loses it to a tab in sight. Without locks (plain http)
 * each tab connects by itself.
 */
export function shareLive(
  username: string,
  { connect, from }: { connect: Connect; from: string },
  output: LiveOutput,
): SharedLive {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return connect(output, from);
  return new Sharing(username, connect, output, from);
}

class Sharing implements SharedLive {
  readonly #channel: BroadcastChannel;
  readonly #ending = new AbortController();
  #status: LiveStatus = 'connecting';
  #lead?: { stop: () => void; hurry: () => void };
  #release?: () => void;
  #awaited?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly username: string,
    private readonly connect: Connect,
    private readonly output: LiveOutput,
    private cursor: string,
  ) {
    this.#channel = new BroadcastChannel(`hs-live:${username}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Note>) => this.#hear(data);
    this.#queueForLead({ signal: this.#ending.signal });
    this.#askWhoLeads();
  }

  hurry(): void {
    if (this.#lead) this.#lead.hurry();
    else this.#askWhoLeads();
  }

  stop(): void {
    clearTimeout(this.#awaited);
    this.#ending.abort();
    this.#giveUpLead();
    this.#channel.close();
  }

  #queueForLead(options: LockOptions): void {
    const held = navigator.locks.request(`hs-live:${this.username}`, options, () => this.#takeLead());
    // Aborted on leaving, or stolen by a tab in sight: then this one queues again as a follower.
    held.catch(() => {
      if (this.#ending.signal.aborted) return;
      this.#giveUpLead();
      this.#queueForLead({ signal: this.#ending.signal });
    });
  }

  #takeLead(): Promise<void> {
    if (this.#ending.signal.aborted) return Promise.resolve();
    clearTimeout(this.#awaited);
    this.#lead = this.connect(
      {
        events: (events) => this.#tell({ kind: 'events', events }),
        stale: () => this.#tell({ kind: 'stale' }),
        status: (status) => this.#tell({ kind: 'status', status }),
        cursor: (cursor) => this.#tell({ kind: 'cursor', cursor }),
      },
      this.cursor,
    );
    return new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  #giveUpLead(): void {
    this.#lead?.stop();
    this.#lead = undefined;
    this.#release?.();
    this.#release = undefined;
  }

  /** Only a tab in sight claims the lead of one that sleeps: two hidden ones would take it from each other. */
  #askWhoLeads(): void {
    if (document.hidden) return;
    this.#channel.postMessage({ kind: 'who-leads' } satisfies Note);
    clearTimeout(this.#awaited);
    this.#awaited = setTimeout(() => {
      if (!this.#lead && !document.hidden) this.#queueForLead({ steal: true });
    }, answerWithinMs);
  }

  #tell(note: Note): void {
    this.#channel.postMessage(note);
    this.#hear(note);
  }

  #hear(note: Note): void {
    if (note.kind === 'who-leads') {
      if (this.#lead) this.#channel.postMessage({ kind: 'i-lead', status: this.#status } satisfies Note);
      return;
    }
    if (!this.#lead) clearTimeout(this.#awaited);
    switch (note.kind) {
      case 'events':
        this.output.events(note.events);
        break;
      case 'stale':
        this.output.stale();
        break;
      case 'cursor':
        this.cursor = note.cursor;
        this.output.cursor(note.cursor);
        break;
      case 'i-lead':
        // A follower joins an open stream: what happened before that is not in it.
        if (this.#status === 'connecting') this.output.stale();
        this.#setStatus(note.status);
        break;
      case 'status':
        this.#setStatus(note.status);
        break;
    }
  }

  #setStatus(status: LiveStatus): void {
    this.#status = status;
    this.output.status(status);
  }
}
