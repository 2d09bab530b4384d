import { holdDraft, isUnsent, tellDevices } from '@/lib/domain/drafts/rows';
import { draftTarget } from '@/lib/domain/drafts/schema';
import { command } from '@/lib/platform/command';
import { AppError, databaseError, notFound } from '@/lib/platform/errors';

/** Delete a draft; it can be brought back for 30 days. Throws not_found. */
export const deleteDraft = command({
  name: 'draft.delete',
  input: draftTarget,
  audit: (_ctx, { draftId }) => ({ objectType: 'draft', objectId: draftId }),
  run: async (ctx, { draftId }) => {
    const held = await holdDraft(ctx, { id: draftId });
    if (!held) throw notFound();
    await ctx.tx.sql`update drafts set removed_at = ${ctx.now} where id = ${held.id}`;
    await tellDevices(ctx, { id: held.id, conversationId: held.conversationId });
  },
});

/** Bring back a deleted draft. Throws not_found (never there, sent, or cut), conflict when its conversation has another by now. */
export const undeleteDraft = command({
  name: 'draft.undelete',
  input: draftTarget,
  audit: (_ctx, { draftId }) => ({ objectType: 'draft', objectId: draftId }),
  run: async (ctx, { draftId }) => {
    const [row] = await ctx.tx.sql<{ conversationId: number | null; version: number }[]>`
      update drafts d set removed_at = null, updated_at = ${ctx.now}
      where d.id = ${draftId} and d.user_id = ${ctx.actor.id} and d.removed_at is not null and ${isUnsent(ctx)}
      returning conversation_id as "conversationId", version`.catch(refuseSecond);
    if (!row) throw notFound();
    await tellDevices(ctx, { id: draftId, ...row });
  },
});

function refuseSecond(error: unknown): never {
  if (databaseError(error)?.constraint !== 'drafts_conversation') throw error;
  throw new AppError('conflict', 'You have begun another draft in this conversation.', {}, { cause: error });
}
