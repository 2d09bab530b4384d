import { inTransaction } from '@/db/client';
import { DRAFT_KEEP_DAYS } from '@/lib/domain/drafts/schema';
import type { Ctx } from '@/lib/platform/context';
import { objectStore } from '@/lib/platform/storage/object-store';

const DAY_MS = 86_400_000;
/** Unsent and with nothing that it waits for; an interrupted upload is gone on with until then. */
const KEEP_MS = DAY_MS;
const BATCH = 50;

interface Leftover {
  id: number;
  blob: string;
  state: 'ready' | 'sent' | 'deleted' | 'uploading';
  isShared: boolean;
  messageId: number | null;
}

/**
 * Remove bytes from the storage that belong to nothing any more: all of a deleted file (once no copy of it is left), and the upload
 * behind a picture that was written anew. A round that broke off is done again by the next.
 */
export async function removeLeftovers(ctx: Ctx): Promise<void> {
  for (;;) {
    const count = await inTransaction(async (tx) => {
      const rows = await tx.sql<Leftover[]>`
        select a.id, a.blob, a.state, a.message_id as "messageId",
          exists (select 1 from attachments b where b.blob = a.blob and b.id <> a.id and b.state <> 'deleted') as "isShared"
        from attachments a where a.has_leftovers order by a.id limit ${BATCH} for update of a skip locked`;
      for (const row of rows) await removeBytes(row);
      const gone = rows.filter(({ state, messageId }) => state === 'deleted' && messageId === null);
      await tx.sql`delete from attachments where id = any(${gone.map(({ id }) => id)}::bigint[])`;
      await tx.sql`update attachments set has_leftovers = false where id = any(${rows.map(({ id }) => id)}::bigint[])`;
      return rows.length;
    });
    if (count < BATCH) return;
    ctx.log.debug({ count }, 'removed leftovers of files');
  }
}

async function removeBytes({ blob, state, isShared }: Leftover): Promise<void> {
  if (state !== 'deleted') await objectStore().remove(`${blob}/upload`);
  else if (!isShared) await objectStore().remove(blob);
}

/**
 * Give up files that nobody sent: uploads that were left, files of drafts that are long gone, of scheduled messages that were called
 * off or have gone out as copies. Bytes follow with the next round of `removeLeftovers`.
 */
export async function forgetOrphans(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now.getTime() - KEEP_MS);
  const calledOffBefore = new Date(ctx.now.getTime() - DRAFT_KEEP_DAYS * DAY_MS);
  for (;;) {
    const { count } = await ctx.tx.sql`
      update attachments set state = 'deleted', has_leftovers = true, scheduled_id = null where id = any(array(
        select a.id from attachments a where a.state in ('uploading', 'ready') and a.touched_at < ${before} and a.draft_id is null
          and a.bulk_id is null and a.broadcast_id is null and (a.scheduled_id is null or exists (
            select 1 from scheduled_messages s where s.id = a.scheduled_id and s.status in ('cancelled', 'sent') and s.settled_at < ${calledOffBefore}))
        order by a.id limit ${BATCH}))`;
    if (count < BATCH) return;
  }
}
