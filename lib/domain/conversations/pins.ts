import { toViews } from '@/lib/domain/conversations/message-views';
import { type PinnedMessage, PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import {
  columns,
  type MessageRow,
  notDeleted,
  sources,
  viewRows,
} from '@/lib/domain/conversations/thread-rows';
import { auditAccess, visibleParticipation } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { excerpt } from '@/lib/shared/text';

/** Messages that one conversation may have pinned. */
export const PINS_MAX = 50;

/** What is pinned in a conversation that the caller sees, the latest pin first. At most 50. Throws not_found. */
export async function pinnedMessages(ctx: Ctx, conversationId: number): Promise<PinnedMessage[]> {
  const { via } = await visibleParticipation(ctx, conversationId);
  const { sql } = ctx.tx;
  const page = sql`
    select ${columns(ctx)}, top.pinned_at ${sources(ctx)}
    join message_pins top on top.message_id = m.id
    where top.conversation_id = ${conversationId} and ${notDeleted(ctx)} order by top.pinned_at desc limit ${PINS_MAX}`;
  const rows = (await viewRows(ctx, { page, order: sql`m.pinned_at desc` })) as (MessageRow & {
    pinned_at: Date;
  })[];
  await auditAccess(ctx, conversationId, via);
  const views = await toViews(ctx, rows);
  return views.map(({ id, senderName, content }, i) => ({
    messageId: id,
    senderName,
    excerpt: content === null ? null : excerpt(content, PREVIEW_MAX),
    pinnedAt: rows[i]!.pinned_at,
  }));
}
