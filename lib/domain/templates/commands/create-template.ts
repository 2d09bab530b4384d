import { randomUUID } from 'node:crypto';
import { STAFF_ROLES } from '@/lib/domain/identity/schema';
import { assertRoomForTemplate } from '@/lib/domain/templates/own-template';
import { usableTemplate } from '@/lib/domain/templates/queries';
import { type TemplateView, templateInput } from '@/lib/domain/templates/schema';
import { sealTemplate } from '@/lib/domain/templates/sealed-template';
import { command, requireRole } from '@/lib/platform/command';

/** Keep a text to use again. Throws forbidden for patients, conflict at two hundred of one's own. */
export const createTemplate = command({
  name: 'template.create',
  input: templateInput,
  audit: (_ctx, { isPublic }, { templateId }: TemplateView) => ({
    objectType: 'template',
    objectId: templateId,
    details: { isPublic },
  }),
  repeat: {
    keep: ({ templateId }) => ({ id: templateId }),
    answer: (ctx, ids) => usableTemplate(ctx, Number(ids.id)),
  },
  run: async (ctx, input) => {
    requireRole(ctx, STAFF_ROLES);
    await assertRoomForTemplate(ctx);
    const ref = randomUUID();
    const sealed = await sealTemplate(ctx, ref, input);
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into message_templates (ref, owner_id, body, body_data_key_id, is_shared, created_at, updated_at)
      values (${ref}, ${ctx.actor.id}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${input.isPublic}, ${ctx.now}, ${ctx.now})
      returning id`;
    return usableTemplate(ctx, row!.id);
  },
});
