import { z } from 'zod';
import { attachmentTarget } from '@/lib/domain/attachments/schema';
import { idInput } from '@/lib/domain/identity/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

/** Take a file away that is not sent; its bytes go within seconds. Throws not_found (another's, or sent: what is sent stays). */
export const deleteAttachment = command({
  name: 'attachment.delete',
  input: attachmentTarget,
  audit: (_ctx, { id }) => ({ objectType: 'attachment', objectId: id }),
  run: async (ctx, { id }) => discard(ctx, id),
});

/** An upload turned out to be nothing that may be sent: no trace of its bytes stays, but that it happened. Throws not_found. */
export const refuseUpload = command({
  name: 'attachment.refuse',
  input: z.strictObject({ id: idInput, reason: z.enum(['infected', 'type', 'pixels']) }),
  audit: (_ctx, { id, reason }) => ({
    outcome: 'refused' as const,
    objectType: 'attachment',
    objectId: id,
    details: { reason },
  }),
  run: async (ctx, { id }) => discard(ctx, id),
});

async function discard(ctx: Ctx, id: number): Promise<void> {
  const { count } = await ctx.tx.sql`
    update attachments set state = 'deleted', has_leftovers = true, draft_id = null, touched_at = ${ctx.now}
    where id = ${id} and owner_id = ${ctx.actor.id} and state in ('uploading', 'ready') and scheduled_id is null and bulk_id is null
      and broadcast_id is null`;
  if (count === 0) throw notFound();
}
