import {
  assertRoomForTemplate,
  holdDeletedTemplate,
  holdOwnTemplate,
} from '@/lib/domain/templates/own-template';
import { usableTemplate } from '@/lib/domain/templates/queries';
import { type TemplateView, templateTarget } from '@/lib/domain/templates/schema';
import { command } from '@/lib/platform/command';

const facts = (id: number) => ({ objectType: 'template', objectId: id });

/** Delete one's own template, for everyone. Can be taken back for a day. Throws not_found, forbidden for a colleague's. */
export const deleteTemplate = command({
  name: 'template.delete',
  input: templateTarget,
  audit: (_ctx, { id }) => facts(id),
  refusalFacts: ({ id }) => facts(id),
  run: async (ctx, { id }) => {
    await holdOwnTemplate(ctx, id);
    await ctx.tx.sql`update message_templates set deleted_at = ${ctx.now} where id = ${id}`;
    return { id };
  },
});

/** Take a deletion back. Throws not_found once it is final or for anybody else's, conflict when there is no room. */
export const restoreTemplate = command({
  name: 'template.restore',
  input: templateTarget,
  audit: (_ctx, { id }) => facts(id),
  refusalFacts: ({ id }) => facts(id),
  run: async (ctx, { id }): Promise<TemplateView> => {
    await assertRoomForTemplate(ctx);
    await holdDeletedTemplate(ctx, id);
    await ctx.tx.sql`update message_templates set deleted_at = null where id = ${id}`;
    return usableTemplate(ctx, id);
  },
});
