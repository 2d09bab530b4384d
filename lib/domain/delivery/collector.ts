import { pool } from '@/db/client';
import { hintLive } from '@/lib/domain/live/wake';
import { currentTime } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { onStop, singleton } from '@/lib/platform/process';

const COLLECT_MS = 200;
const RETRY_MS = 1_000;
/** Marks kept through an outage; more are left to the next fetch. */
const PENDING_MAX = 50_000;

interface Pending {
  personId: number;
  conversationId: number;
  position: number;
}

/** What clients fetched, collected for 200 ms and written in one statement, so that a GET never waits for a write. */
class DeliveryCollector {
  #pending = new Map<string, Pending>();
  #timer?: NodeJS.Timeout;
  #writing = Promise.resolve();

  note(pending: Pending, delayMs = COLLECT_MS): void {
    const key = `${pending.personId}:${pending.conversationId}`;
    const known = this.#pending.get(key);
    if (!known || known.position < pending.position) this.#pending.set(key, pending);
    this.#timer ??= setTimeout(() => void this.flush(), delayMs);
  }

  /** Write what is pending; resolves when that and every earlier batch are written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = [...this.#pending.values()];
    this.#pending.clear();
    if (batch.length > 0) this.#writing = this.#writing.then(() => this.#write(batch));
    return this.#writing;
  }

  async #write(batch: Pending[]): Promise<void> {
    try {
      if ((await writeDelivered(batch)) > 0) hintLive();
    } catch (error) {
      log().warn({ err: error }, 'delivered marks not written');
      // A client that got the message by its event may never fetch again, so we do.
      if (this.#pending.size < PENDING_MAX) for (const pending of batch) this.note(pending, RETRY_MS);
    }
  }
}

const collector = () =>
  singleton('delivery-collector', () => {
    const made = new DeliveryCollector();
    onStop('live', () => made.flush());
    return made;
  });

/** A client of this person fetched the conversation up to a position. */
export function noteDelivered(personId: number, conversationId: number, position: number): void {
  collector().note({ personId, conversationId, position });
}

/** Write what is pending now; tests and the orderly stop call it. */
export const flushDelivered = () => collector().flush();

/** Move delivered marks forward and tell the senders; returns how many receipts changed. */
async function writeDelivered(batch: Pending[]): Promise<number> {
  const now = currentTime();
  const [row] = await pool().sql<{ count: number }[]>`
    with noted as (
      select * from unnest(${batch.map((b) => b.conversationId)}::bigint[], ${batch.map((b) => b.personId)}::bigint[],
        ${batch.map((b) => b.position)}::int[]) as n (conversation_id, user_id, position)
    ), places as materialized (
      select p.conversation_id, p.user_id, p.last_delivered_position as before, n.position
      from conversation_participants p join noted n on n.conversation_id = p.conversation_id and n.user_id = p.user_id
      where p.last_delivered_position < n.position
      order by p.conversation_id, p.user_id for no key update of p
    ), moved as (
      update conversation_participants p set last_delivered_position = l.position
      from places l where p.conversation_id = l.conversation_id and p.user_id = l.user_id
    ), receipts as (
      update message_receipts r set delivered_at = ${now}
      from places l join messages m on m.conversation_id = l.conversation_id and m.position > l.before and m.position <= l.position
      where r.message_id = m.id and r.user_id = l.user_id and r.delivered_at is null
      returning m.sender_id, m.conversation_id, m.position
    ), events as (
      insert into live_events (person_id, kind, ids, at)
      select sender_id, 'receipt', jsonb_build_object('conversationId', conversation_id, 'deliveredPosition', max(position)), ${now}
      from receipts group by sender_id, conversation_id
    )
    select count(*)::int as count from receipts`;
  return row!.count;
}
