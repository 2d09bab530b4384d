import type { SealedBody } from '@/lib/domain/conversations/content';
import {
  dropVersion,
  holdDraft,
  keepVersion,
  openWords,
  sealWords,
  tellDevices,
} from '@/lib/domain/drafts/rows';
import { type DraftSaved, draftVersionTarget } from '@/lib/domain/drafts/schema';
import { command } from '@/lib/platform/command';
import { notFound } from '@/lib/platform/errors';

/** Make an older version of a draft what it says again. What it said until now is kept in turn. Throws not_found. */
export const restoreDraft = command({
  name: 'draft.restore',
  input: draftVersionTarget,
  audit: (_ctx, { draftId }) => ({ objectType: 'draft', objectId: draftId }),
  run: async (ctx, { draftId, versionId }): Promise<DraftSaved> => {
    const { sql } = ctx.tx;
    const held = await holdDraft(ctx, { id: draftId });
    if (!held) throw notFound();
    const [kept] = await sql<SealedBody[]>`
      select ref, ciphertext, data_key_id as "dataKeyId" from draft_versions where id = ${versionId} and draft_id = ${held.id}`;
    const [older] = kept ? await openWords(ctx, 'draft_versions', [kept]) : [];
    const [current] = await openWords(ctx, 'drafts', [held]);
    if (!older || !current) throw notFound();
    await keepVersion(ctx, held, { origin: 'saved', words: current });
    const sealed = await sealWords(ctx, 'drafts', { words: older, ref: held.ref });
    const version = held.version + 1;
    await sql`update drafts set version = ${version}, ciphertext = ${sealed.ciphertext}, data_key_id = ${sealed.dataKeyId},
      updated_at = ${ctx.now} where id = ${held.id}`;
    await dropVersion(ctx, held.id, older);
    await tellDevices(ctx, { id: held.id, conversationId: held.conversationId, version });
    return { draftId: held.id, version, updatedAt: ctx.now };
  },
});
