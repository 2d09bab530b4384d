import { pool } from '@/db/client';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { releaseDue } from '@/lib/domain/messages/release-due';
import { ANONYMOUS, type Ctx, makeContext } from '@/lib/platform/context';
import { asAppError } from '@/lib/platform/errors';
import type { Person } from './factories';

/** Set how long somebody's messages are held; null: the installation's way. */
export async function chooseUndo(whom: Person, undoSeconds: number | null): Promise<void> {
  await pool()
    .sql`update users set preferences = preferences || jsonb_build_object('undoSeconds', ${undoSeconds}::int)
    where id = ${whom.id}`;
}

/** A round of the worker's sweep, by the application's clock. */
export const releaseRound = (): Promise<void> => releaseDue(makeContext(ANONYMOUS));

export async function statusOf(messageId: number): Promise<string> {
  const [row] = await pool().sql<{ status: string }[]>`select status from messages where id = ${messageId}`;
  return row!.status;
}

/** What an undo came to: `taken back`, or the code with which it was refused. */
export const undoOutcome = (ctx: Ctx, messageId: number): Promise<string> =>
  undoMessage(ctx, { messageId }).then(
    () => 'taken back',
    (error: unknown) => asAppError(error).code,
  );

/** Everything by which somebody could notice a message: all rows that name it or count it, but for its sender's own. */
export async function traces(messageId: number, conversationId: number, sender: Person) {
  const [row] = await pool().sql<{ receipts: number; events: number; unread: number; previews: number }[]>`
    select (select count(*)::int from message_receipts where message_id = ${messageId}) as receipts,
      (select count(*)::int from live_events where person_id <> ${sender.id}
        and (ids->>'messageId' = ${String(messageId)} or ids->>'conversationId' = ${String(conversationId)})) as events,
      (select coalesce(sum(unread_count), 0)::int from conversation_participants where conversation_id = ${conversationId}) as unread,
      (select count(*)::int from conversation_participants where last_message_id = ${messageId}) as previews`;
  return row!;
}

/** What the audit says about a message, in order: `message.send ok`. */
export async function entriesAbout(messageId: number): Promise<string[]> {
  const rows = await pool().sql<{ entry: string }[]>`
    select action || ' ' || outcome as entry from audit_entries
    where object_type = 'message' and object_id = ${String(messageId)} order by id`;
  return rows.map(({ entry }) => entry);
}
