import { holdOwnTemplate } from '@/lib/domain/templates/own-template';
import { usableTemplate } from '@/lib/domain/templates/queries';
import { type TemplateView, templateChange, templateTarget } from '@/lib/domain/templates/schema';
import { openTemplate, sealTemplate } from '@/lib/domain/templates/sealed-template';
import { command } from '@/lib/platform/command';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

/** Change one's own template or whom it is for. Throws not_found, forbidden for one that a colleague shares. */
export const changeTemplate = command({
  name: 'template.change',
  input: templateChange.extend(templateTarget.shape),
  audit: (_ctx, { id, isPublic }) => ({
    objectType: 'template',
    objectId: id,
    ...(isPublic === undefined ? {} : { details: { isPublic } }),
  }),
  refusalFacts: ({ id }) => ({ objectType: 'template', objectId: id }),
  run: async (ctx, { id, isPublic, ...given }): Promise<TemplateView> => {
    const held = await holdOwnTemplate(ctx, id);
    const before = openTemplate(held, await dataKeys(ctx.tx, [held.dataKeyId]));
    if (!before) throw notFound();
    const words = {
      name: given.name ?? before.name,
      content: given.content ?? before.content,
      category: given.category === undefined ? before.category : given.category,
    };
    const sealed = await sealTemplate(ctx, held.ref, words);
    await ctx.tx.sql`
      update message_templates set body = ${sealed.ciphertext}, body_data_key_id = ${sealed.dataKeyId},
        is_shared = coalesce(${isPublic ?? null}, is_shared), updated_at = ${ctx.now} where id = ${id}`;
    return usableTemplate(ctx, id);
  },
});
