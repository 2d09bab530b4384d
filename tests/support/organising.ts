import { pool } from '@/db/client';
import { startBulk } from '@/lib/domain/organising/commands/start-bulk';
import { bulkJob } from '@/lib/domain/organising/jobs';
import { type BulkInput, bulkInput } from '@/lib/domain/organising/schema';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { ctxOf, type Person } from './factories';

/** What the worker does for a bulk act, here and now. */
export const runBulk = (bulkActionId: number, signal = new AbortController().signal): Promise<void> =>
  bulkJob.run(makeContext(ANONYMOUS), { bulkActionId }, signal);

/** Begin a bulk act and do it; returns its id. */
export async function bulk(whom: Person, given: BulkInput): Promise<number> {
  const { jobId } = await startBulk(await ctxOf(whom), bulkInput.parse(given));
  await runBulk(jobId);
  return jobId;
}

/** A person's own state of a conversation, as stored. */
export async function seatOf(whom: Person, conversationId: number) {
  const [row] = await pool().sql<
    {
      isArchived: boolean;
      isDone: boolean;
      isDeleted: boolean;
      snoozedUntil: Date | null;
      folderId: number | null;
      labels: number[];
      unreadCount: number;
    }[]
  >`
    select archived_at is not null as "isArchived", done_at is not null as "isDone", deleted_at is not null as "isDeleted",
      snoozed_until as "snoozedUntil", folder_id as "folderId", labels, unread_count as "unreadCount"
    from conversation_participants where conversation_id = ${conversationId} and user_id = ${whom.id}`;
  return row!;
}

/** Seats whose counter or preview differs from a recount of receipts, marks and deletions. */
export async function wrongSeats(): Promise<unknown[]> {
  return pool().sql<{ conversationId: number }[]>`
    select p.conversation_id, p.user_id from conversation_participants p
    where p.unread_count <> (
        select count(*) from messages m join message_receipts r on r.message_id = m.id and r.user_id = p.user_id
        where m.conversation_id = p.conversation_id and m.position > p.last_read_position
          and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = p.user_id and s.deleted_at is not null))
      or p.last_message_id is distinct from (
        select m.id from messages m where m.conversation_id = p.conversation_id
          and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = p.user_id and s.deleted_at is not null)
        order by m.position desc limit 1)`;
}

/** Live events addressed to somebody, oldest first. */
export const eventsOf = (whom: Person) => pool().sql<{ kind: string; ids: Record<string, number> }[]>`
  select kind, ids from live_events where person_id = ${whom.id} order by id`;

/** Entries of an audited act by somebody. */
export async function entries(whom: Person, action: string): Promise<{ outcome: string }[]> {
  return pool()
    .sql`select outcome from audit_entries where actor_id = ${whom.id} and action = ${action} order by id`;
}
