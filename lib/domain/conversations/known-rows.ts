import type { MessageRow } from '@/lib/domain/conversations/thread-rows';
import { singleton } from '@/lib/platform/process';

/** What of a message is read each time. Everything else never changes once it is sent, by the database's own rule. */
export type ChangingRow = Pick<
  MessageRow,
  | 'id'
  | 'attachments'
  | 'read_at'
  | 'is_read_day'
  | 'delivered_at'
  | 'first_read_at'
  | 'first_delivered_at'
  | 'facts'
>;

type KnownRows = Map<number, MessageRow>;

/** Rows of about a kilobyte each, their words encrypted; beyond it all are forgotten. */
const MOST = 60_000;

const state = () => singleton('known-rows', () => ({ byReader: new Map<string, KnownRows>(), count: 0 }));

const nameOf = (readerId: number, conversationId: number) => `${readerId}:${conversationId}`;

/** Rows that this reader was given of a conversation before, or null. Whether they may see one now is for the database to say. */
export function knownRows(readerId: number, conversationId: number): KnownRows | null {
  return state().byReader.get(nameOf(readerId, conversationId)) ?? null;
}

/** Keep what a reader was given of a conversation. */
export function keepRows(readerId: number, conversationId: number, rows: readonly MessageRow[]): void {
  const all = state();
  if (all.count + rows.length > MOST) Object.assign(all, { byReader: new Map(), count: 0 });
  const name = nameOf(readerId, conversationId);
  const known: KnownRows = all.byReader.get(name) ?? new Map();
  const before = known.size;
  for (const row of rows) known.set(row.id, row);
  all.count += known.size - before;
  all.byReader.set(name, known);
}

/** The rows of now: what changes as it was just read, the rest as it is known. Null when one of them is not known. */
export function completedRows(known: KnownRows, changing: readonly ChangingRow[]): MessageRow[] | null {
  const rows: MessageRow[] = [];
  for (const row of changing) {
    const whole = known.get(row.id);
    if (!whole) return null;
    rows.push(completed(whole, row));
  }
  return rows;
}

/** Written out: a page is fifty of them, and copying objects by name takes as long as reading them from the database. */
const completed = (whole: MessageRow, row: ChangingRow): MessageRow => ({
  id: row.id,
  ref: whole.ref,
  conversation_id: whole.conversation_id,
  position: whole.position,
  type: whole.type,
  sender_id: whole.sender_id,
  ciphertext: whole.ciphertext,
  data_key_id: whole.data_key_id,
  is_urgent: whole.is_urgent,
  status: whole.status,
  sent_at: whole.sent_at,
  delayed_from: whole.delayed_from,
  client_key: whole.client_key,
  correction_of_id: whole.correction_of_id,
  reply_to_id: whole.reply_to_id,
  attachments: row.attachments,
  read_at: row.read_at,
  is_read_day: row.is_read_day,
  delivered_at: row.delivered_at,
  first_read_at: row.first_read_at,
  first_delivered_at: row.first_delivered_at,
  facts: row.facts,
});
