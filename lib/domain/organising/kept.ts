import { KEPT_MAX } from '@/lib/domain/organising/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

type Kept = 'folders' | 'labels' | 'saved_filters';

/**
 * Throws conflict when the caller keeps as many as they may. Holds the person's row, so that two devices cannot pass the limit
 * together; a send, which only shares it, is not held up.
 */
export async function assertRoom(ctx: Ctx, table: Kept): Promise<void> {
  const { sql } = ctx.tx;
  await sql`select id from users where id = ${ctx.actor.id} for no key update`;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from ${sql(table)} where user_id = ${ctx.actor.id}`;
  if (row!.count >= KEPT_MAX) throw new AppError('conflict', `You can keep at most ${KEPT_MAX} of these.`);
}

/** Hold own folders or labels while something refers to them. Throws not_found when one is not the caller's, or gone. */
export async function holdOwn(ctx: Ctx, table: 'folders' | 'labels', ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const { sql } = ctx.tx;
  const held =
    await sql`select id from ${sql(table)} where id = any(${ids}::bigint[]) and user_id = ${ctx.actor.id}
    order by id for key share`;
  if (held.length !== new Set(ids).size) throw notFound();
}
