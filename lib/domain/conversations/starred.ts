import { toViews } from '@/lib/domain/conversations/message-views';
import type { MessageView } from '@/lib/domain/conversations/schema';
import {
  columns,
  type MessageRow,
  notDeleted,
  sources,
  viewRows,
} from '@/lib/domain/conversations/thread-rows';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

/** What the caller starred and still sees, the latest star first. */
export async function starredMessages(
  ctx: Ctx,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<{ messages: MessageView[]; nextCursor: string | null }> {
  const { sql } = ctx.tx;
  const [at, id] = cursor ? decodeCursor('starred', cursor) : [];
  const after = cursor ? sql`and (st.starred_at, m.id) < (${String(at)}::timestamptz, ${Number(id)})` : sql``;
  const starred = sql`
    select ${columns(ctx)}, st.starred_at ${sources(ctx)}
    join message_states st on st.message_id = m.id and st.user_id = ${ctx.actor.id}
    where st.starred_at is not null and m.position is not null and ${notDeleted(ctx)} ${after}
    order by st.starred_at desc, m.id desc limit ${limit + 1}`;
  const rows = (await viewRows(ctx, {
    page: starred,
    order: sql`m.starred_at desc, m.id desc`,
  })) as (MessageRow & { starred_at: Date })[];
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    messages: await toViews(ctx, page),
    nextCursor:
      rows.length > limit && last ? encodeCursor('starred', [last.starred_at.toISOString(), last.id]) : null,
  };
}
