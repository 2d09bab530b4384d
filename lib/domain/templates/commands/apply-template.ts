import { usableTemplate } from '@/lib/domain/templates/queries';
import { type RenderedTemplate, templateUse } from '@/lib/domain/templates/schema';
import { valuesTowards } from '@/lib/domain/templates/variable-values';
import { renderVariables } from '@/lib/domain/templates/variables';
import { command } from '@/lib/platform/command';

/**
 * A template in the words for one person, counted as used. Throws not_found for a template or a recipient that the caller may
 * not see.
 */
export const applyTemplate = command({
  name: 'template.use',
  input: templateUse,
  audit: (_ctx, { id }) => ({ objectType: 'template', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'template', objectId: id }),
  run: async (ctx, { id, recipient }): Promise<RenderedTemplate> => {
    const { content } = await usableTemplate(ctx, id);
    const values = await valuesTowards(ctx, recipient);
    await ctx.tx.sql`update message_templates set usage_count = usage_count + 1 where id = ${id}`;
    return renderVariables(content, values);
  },
});
