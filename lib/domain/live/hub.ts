import { pool } from '@/db/client';
import { dropSessions, liveSessions } from '@/lib/domain/identity/session-rows';
import { clusterId, encodeLiveCursor } from '@/lib/domain/live/cursor';
import { allEventsSince, currentSnapshot, type EventRow, toEvent } from '@/lib/domain/live/queries';
import { HEARTBEAT_MS, type LiveEvent } from '@/lib/domain/live/schema';
import { hearTyping } from '@/lib/domain/live/typing-state';
import { KEYS_CHANNEL, LIVE_CHANNEL, SESSIONS_CHANNEL, TYPING_CHANNEL } from '@/lib/domain/live/wake';
import { currentTime } from '@/lib/platform/context';
import { dropKeys } from '@/lib/platform/crypto/keyring';
import { log } from '@/lib/platform/log';
import { metrics } from '@/lib/platform/metrics';
import { onStop, singleton } from '@/lib/platform/process';

const SWEEP_MS = 1_000;
const SESSION_CHECK_MS = 2_000;

/** One open stream as the hub sees it. */
export interface Connection {
  personId: number;
  sessionId: string;
  /** Events in order; the cursor after the last of them is null for what is never stored (typing). */
  deliver: (events: LiveEvent[], cursor: string | null) => void;
  heartbeat: () => void;
  close: () => void;
}

/** The process's one listener: wakes by NOTIFY, reads new rows once for everybody, hands them to its own connections. */
export class LiveHub {
  readonly #byPerson = new Map<number, Set<Connection>>();
  #snapshot: string | null = null;
  #cluster = '';
  #isDirty = false;
  #isReading = false;
  #timers: NodeJS.Timeout[] = [];
  #unlisten: (() => Promise<void>)[] = [];
  #started?: Promise<void>;

  start(): Promise<void> {
    this.#started ??= this.#open().catch((error) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  add(connection: Connection): void {
    const own = this.#byPerson.get(connection.personId) ?? new Set();
    this.#byPerson.set(connection.personId, own.add(connection));
    metrics().liveConnections.inc();
  }

  remove(connection: Connection): void {
    const own = this.#byPerson.get(connection.personId);
    if (!own?.delete(connection)) return;
    if (own.size === 0) this.#byPerson.delete(connection.personId);
    metrics().liveConnections.dec();
  }

  connectionsOf(personId: number): ReadonlySet<Connection> {
    return this.#byPerson.get(personId) ?? new Set();
  }

  /** Hand over what is never stored. */
  deliverTransient(personIds: number[], event: LiveEvent): void {
    for (const personId of personIds)
      for (const connection of this.connectionsOf(personId)) connection.deliver([event], null);
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    for (const connection of this.#all()) connection.close();
    await Promise.allSettled(this.#unlisten.splice(0).map((unlisten) => unlisten()));
  }

  async #open(): Promise<void> {
    this.#cluster = await clusterId();
    this.#snapshot = await currentSnapshot(pool());
    const { sql } = pool();
    const wake = () => this.#wake();
    const heard = await Promise.all([
      // After a reconnect hints were lost: read once.
      sql.listen(LIVE_CHANNEL, wake, wake),
      sql.listen(
        TYPING_CHANNEL,
        (payload) => void hearTyping(payload, (ids, event) => this.deliverTransient(ids, event)),
      ),
      sql.listen(SESSIONS_CHANNEL, () => {
        dropSessions();
        void this.#closeDeadSessions();
      }),
      sql.listen(KEYS_CHANNEL, dropKeys),
    ]);
    this.#unlisten = heard.map(({ unlisten }) => unlisten);
    this.#timers = [
      setInterval(wake, SWEEP_MS),
      setInterval(() => void this.#closeDeadSessions(), SESSION_CHECK_MS),
      setInterval(() => this.#beat(), HEARTBEAT_MS),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  /** The flag catches a wake-up that arrives between the query and its end. */
  #wake(): void {
    this.#isDirty = true;
    if (!this.#isReading) void this.#readWhileDirty();
  }

  async #readWhileDirty(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#isDirty) {
        this.#isDirty = false;
        const { rows, snapshot } = await allEventsSince(pool(), this.#snapshot!);
        this.#snapshot = snapshot;
        if (rows.length > 0) this.#dispatch(rows, snapshot);
      }
    } catch (error) {
      // The next sweep reads the same rows again: the snapshot did not move.
      log().warn({ err: error }, 'live read failed');
    } finally {
      this.#isReading = false;
    }
  }

  #dispatch(rows: EventRow[], snapshot: string): void {
    const cursor = encodeLiveCursor({ clusterId: this.#cluster, snapshot, at: currentTime().getTime() });
    for (const [personId, own] of Map.groupBy(rows, (row) => row.person_id)) {
      const connections = this.#byPerson.get(personId);
      if (!connections) continue;
      const events = own.map(toEvent);
      for (const connection of connections) connection.deliver(events, cursor);
    }
  }

  async #closeDeadSessions(): Promise<void> {
    const open = this.#all();
    if (open.length === 0) return;
    try {
      const live = await liveSessions(pool(), [...new Set(open.map((c) => c.sessionId))], currentTime());
      for (const connection of open) if (!live.has(connection.sessionId)) connection.close();
    } catch (error) {
      log().warn({ err: error }, 'session check failed');
    }
  }

  #beat(): void {
    for (const connection of this.#all()) connection.heartbeat();
  }

  #all(): Connection[] {
    return [...this.#byPerson.values()].flatMap((own) => [...own]);
  }
}

/** The hub of this process, listening. */
export async function liveHub(): Promise<LiveHub> {
  const hub = singleton('live-hub', () => {
    const made = new LiveHub();
    onStop('live', () => made.stop());
    return made;
  });
  await hub.start();
  return hub;
}
