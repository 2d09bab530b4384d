import { usableTemplate } from '@/lib/domain/templates/queries';
import { TEMPLATES_MAX } from '@/lib/domain/templates/schema';
import type { SealedTemplate } from '@/lib/domain/templates/sealed-template';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Throws conflict when the caller keeps as many as they may. Holds the person's row, so that two devices cannot pass the limit
 * together; a send, which only shares it, is not held up.
 */
export async function assertRoomForTemplate(ctx: Ctx): Promise<void> {
  const { sql } = ctx.tx;
  await sql`select id from users where id = ${ctx.actor.id} for no key update`;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from message_templates where owner_id = ${ctx.actor.id} and deleted_at is null`;
  if (row!.count >= TEMPLATES_MAX)
    throw new AppError('conflict', `You can keep at most ${TEMPLATES_MAX} templates.`);
}

/** Hold one's own template for a change. Throws not_found, and forbidden for one that a colleague shares. */
export async function holdOwnTemplate(ctx: Ctx, id: number): Promise<SealedTemplate> {
  const [row] = await ctx.tx.sql<SealedTemplate[]>`
    select ref, body, body_data_key_id as "dataKeyId" from message_templates
    where id = ${id} and owner_id = ${ctx.actor.id} and deleted_at is null for no key update`;
  if (row) return row;
  await usableTemplate(ctx, id);
  throw new AppError('forbidden', 'Only its owner can change this template. You can make a copy of it.');
}

/** For undoing a deletion. Throws not_found. */
export async function holdDeletedTemplate(ctx: Ctx, id: number): Promise<void> {
  const [row] = await ctx.tx.sql`select id from message_templates
    where id = ${id} and owner_id = ${ctx.actor.id} and deleted_at is not null for no key update`;
  if (!row) throw notFound();
}
