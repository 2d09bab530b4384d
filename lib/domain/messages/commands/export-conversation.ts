import { type ExportPage, exportInput } from '@/lib/domain/conversations/export-schema';
import { toViews } from '@/lib/domain/conversations/message-views';
import { columns, notDeleted, sources, viewRows } from '@/lib/domain/conversations/thread-rows';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

/**
 * A stretch of a conversation to be taken out of the app, printed or as JSON: exactly what the caller sees there, oldest first. Marks
 * nothing read. Every reading is recorded. Throws not_found.
 */
export const exportConversation = command({
  name: 'conversation.export',
  input: exportInput,
  audit: (_ctx, { conversationId }, { messages }: ExportPage) => ({
    objectType: 'conversation',
    objectId: conversationId,
    details: { messages: messages.length },
  }),
  refusalFacts: ({ conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  run: async (ctx, { conversationId, after, limit }): Promise<ExportPage> => {
    const { kind, displayName, withUser } = await threadHead(ctx, conversationId);
    const from = after === undefined ? 0 : await positionOf(ctx, conversationId, after);
    const { sql } = ctx.tx;
    const stretch = sql`
      select ${columns(ctx)} ${sources(ctx)}
      where m.conversation_id = ${conversationId} and m.position > ${from} and ${notDeleted(ctx)}
      order by m.position limit ${limit + 1}`;
    const rows = await viewRows(ctx, { page: stretch, order: sql`m.position` });
    const page = rows.slice(0, limit);
    return {
      conversation: { conversationId, kind, displayName, withUser },
      exportedBy: ctx.actor.displayName,
      exportedAt: ctx.now,
      messages: await toViews(ctx, page),
      nextAfter: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  },
});

async function positionOf(ctx: Ctx, conversationId: number, messageId: number): Promise<number> {
  const message = await visibleMessage(ctx, messageId);
  if (message.conversationId !== conversationId) throw notFound();
  return message.position;
}
